r"""Everything follows from splitting $Y$ into what $X$ explains and a rest that is independent of it. With
$\beta = \operatorname{Cov}(X, Y)/\operatorname{Var}(X)$ the rest has variance $\Sigma_{YY} - \beta\,\Sigma_{XY}$, which is
$(1 - \rho^2)\,\sigma_Y^2$.

The density is then the density of $X$ times that of $Y$ given $X$, by the product rule, and its logarithm the sum of two one-dimensional
logarithms. No matrix has to be inverted. That it is the same as the formula with $\Sigma^{-1}$ is worth checking once by hand:
the determinant is $\operatorname{Var}(X)$ times the variance of the rest.
"""

import numpy as np


def gaussian(points, mean, covariance):
    """Log density (n,), conditional mean of Y given X (n,) and its standard deviation, of a bivariate Gaussian."""
    (spread, shared), (_, other) = covariance
    x, y = points.T
    expected = mean[1] + shared / spread * (x - mean[0])
    rest = other - shared**2 / spread
    log_x = -np.log(2 * np.pi * spread) / 2 - (x - mean[0]) ** 2 / (2 * spread)
    log_y_given_x = -np.log(2 * np.pi * rest) / 2 - (y - expected) ** 2 / (2 * rest)
    return log_x + log_y_given_x, expected, np.sqrt(rest)
