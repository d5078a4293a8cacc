import numpy as np


def squared_error(prediction, y):
    """Mean squared error and its gradient; both arguments of shape (n,) or (n, m)."""
    ...


def binary_cross_entropy(z, y):
    """Mean binary cross-entropy of scores z, (n,), and targets y in [0, 1], (n,), and its gradient."""
    ...


def cross_entropy(Z, y):
    """Mean cross-entropy of scores Z, (n, K), and classes y, (n,) or distributions (n, K), and its gradient."""
    ...


def hinge(z, y):
    """Mean hinge loss of scores z, (n,), and labels y in {-1, 1}, (n,), and its gradient."""
    ...
