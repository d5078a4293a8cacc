"""You stop after ten rounds, whether or not the points have settled. From a poor start Lloyd's algorithm needs many
more. Go on until an assignment changes nothing."""

import numpy as np


def kmeans(X, centroids):
    X = np.asarray(X, dtype=float)
    centroids = np.array(centroids, dtype=float)
    for _ in range(10):
        labels = ((X[:, None] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        for j in range(len(centroids)):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
    return labels, centroids
