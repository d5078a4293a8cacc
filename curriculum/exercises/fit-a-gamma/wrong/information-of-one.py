"""Your standard errors are those of a single observation: the information of n independent values is n times as large."""

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma
from scipy.stats import gamma


def fit_gamma(x):
    x = np.asarray(x, dtype=float)
    spread = np.log(x.mean()) - np.log(x).mean()
    shape = brentq(lambda k: np.log(k) - digamma(k) - spread, 1e-3, 1e5, rtol=1e-12)
    scale = x.mean() / shape
    information = np.array([[polygamma(1, shape), 1 / scale], [1 / scale, shape / scale**2]])
    return shape, scale, np.sqrt(np.diag(np.linalg.inv(information)))
