import numpy as np


def gini(y):
    """Gini impurity of the labels y, integers of shape (n,)."""
    ...


def best_split(X, y):
    """The split `X[:, feature] <= threshold` that lowers the Gini impurity of y the most.

    X: examples, shape (n, d). y: integer labels, shape (n,).
    Returns (feature, threshold, gain), or None if every column of X is constant.
    """
    ...
