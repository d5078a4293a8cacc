import numpy as np


def kmeans_plus_plus(X, first, u):
    """Choose len(u) + 1 rows of X as starting centroids.

    X: points, shape (n, d). first: index of the first centre. u: uniform numbers in [0, 1), shape (k - 1,).
    Returns the indices of the centres in the order chosen, integers of shape (k,).
    """
    ...
