"""You match mean and variance. That is the method of moments: quick, a good start for a search, and less efficient. The maximum of the likelihood depends on the mean of the logarithms
instead of the variance."""

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma
from scipy.stats import gamma


def fit_gamma(x):
    x = np.asarray(x, dtype=float)
    shape = x.mean() ** 2 / x.var()
    scale = x.var() / x.mean()
    information = len(x) * np.array([[polygamma(1, shape), 1 / scale], [1 / scale, shape / scale**2]])
    return shape, scale, np.sqrt(np.diag(np.linalg.inv(information)))
