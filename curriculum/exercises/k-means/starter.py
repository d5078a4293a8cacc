import numpy as np


def kmeans(X, centroids):
    """Cluster the rows of X by Lloyd's algorithm, starting from the given centroids.

    X: points, shape (n, d). centroids: where to start, shape (k, d).
    Returns labels, integers of shape (n,), and centroids, floats of shape (k, d).
    """
    ...
