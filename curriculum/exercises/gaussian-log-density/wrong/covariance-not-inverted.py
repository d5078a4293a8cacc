"""You multiply by the covariance where its inverse belongs. Then a direction in which the data spread widely would
count as the least likely one."""

import numpy as np


def log_density(X, mean, covariance):
    """Logarithms of the normal densities at the rows of X, (n, d): shape (n,)."""
    L = np.linalg.cholesky(covariance)
    z = L.T @ (X - mean).T
    return -(z**2).sum(axis=0) / 2 - np.log(np.diag(L)).sum() - len(mean) / 2 * np.log(2 * np.pi)
