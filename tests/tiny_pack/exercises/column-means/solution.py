"""A mean is a sum, divided by how many there are."""

import numpy as np


def column_means(X):
    """The mean of every column of X, shape (n, d)."""
    if len(X) == 0:
        raise ValueError("there are no rows")
    return np.sum(X, axis=0) / len(X)
