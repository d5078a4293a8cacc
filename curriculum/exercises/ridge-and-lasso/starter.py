import numpy as np


def soft_threshold(z, alpha):
    """Every element of z moved towards zero by alpha, and zero if it gets there; shape (m,)."""
    ...


def ridge(X, y, alpha):
    """Weights and free intercept under a squared penalty: (w, b), of shape (d,) and a float."""
    ...


def lasso(X, y, alpha):
    """Weights and free intercept under an absolute penalty: (w, b), of shape (d,) and a float."""
    ...
