r"""The Cholesky factor serves twice. With $\Sigma = L L^\top$ and $L$ a lower triangle, $\det \Sigma = (\det L)^2$, and
the determinant of a triangle is the product of its diagonal, so $\tfrac12 \log \det \Sigma = \sum_i \log L_{ii}$. And
$(x - \mu)^\top \Sigma^{-1} (x - \mu) = \lVert L^{-1} (x - \mu) \rVert^2$: solve, then square.

$L^{-1}(x - \mu)$ is the point in units of the Gaussian: independent entries of variance 1. The logarithm of the
determinant is the price for the change of units.

`np.linalg.slogdet` with `np.linalg.solve` is as good, and so is `scipy.stats.multivariate_normal`.
"""

import numpy as np
from scipy.linalg import solve_triangular


def log_density(X, mean, covariance):
    """Logarithms of the normal densities at the rows of X, (n, d): shape (n,)."""
    L = np.linalg.cholesky(covariance)
    z = solve_triangular(L, (X - mean).T, lower=True)
    return -(z**2).sum(axis=0) / 2 - np.log(np.diag(L)).sum() - len(mean) / 2 * np.log(2 * np.pi)
