"""When the starting centroids are integers, your means lose what follows the point: NumPy rounds towards zero, and
says nothing, when a float is written into an integer array. Make your copy of the centroids an array of floats."""

import numpy as np


def kmeans(X, centroids):
    X = np.asarray(X)
    centroids = np.array(centroids)
    labels = np.full(len(X), -1)
    for _ in range(300):
        nearest = ((X[:, None] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        if (nearest == labels).all():
            break
        labels = nearest
        for j in range(len(centroids)):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
    return labels, centroids
