import numpy as np


def log_density(X, mean, covariance):
    """Logarithms of the normal densities at the rows of X, (n, d): shape (n,)."""
    ...
