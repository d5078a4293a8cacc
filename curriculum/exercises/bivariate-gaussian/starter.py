import numpy as np


def gaussian(points, mean, covariance):
    """Log density (n,), conditional mean of Y given X (n,) and its standard deviation, of a bivariate Gaussian."""
    ...
