"""The distances from all points to all centroids come from one broadcast: `(n, 1, d)` minus `(k, d)` is
`(n, k, d)`, and the sum over the last axis leaves an `(n, k)` table. `argmin` along a row picks the
nearest centroid and, of equals, the first. No square root is needed: it would not change which is
smallest.

The labels start at -1, which no point can have, so that the first assignment always counts as a change.
And the centroids are copied *as floats*: written into an integer array, a mean of 0.5 would become 0
without a word.

Why does it stop? Neither step can raise the inertia, and there are only finitely many ways of handing out
labels.
"""

import numpy as np


def kmeans(X, centroids):
    """Cluster the rows of X by Lloyd's algorithm, starting from the given centroids.

    X: points, shape (n, d). centroids: where to start, shape (k, d).
    Returns labels, integers of shape (n,), and centroids, floats of shape (k, d).
    """
    X = np.asarray(X, dtype=float)
    centroids = np.array(centroids, dtype=float)
    labels = np.full(len(X), -1)
    while True:
        distances = ((X[:, None] - centroids) ** 2).sum(axis=2)
        nearest = distances.argmin(axis=1)
        if (nearest == labels).all():
            return labels, centroids
        labels = nearest
        for j in range(len(centroids)):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
