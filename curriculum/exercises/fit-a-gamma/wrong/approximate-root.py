"""You use the well-known approximation to the solution, which is right within about 1.5 %. It is a starting point: a step or two of Newton's method, or a root finder, takes you to the
maximum."""

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma
from scipy.stats import gamma


def fit_gamma(x):
    x = np.asarray(x, dtype=float)
    spread = np.log(x.mean()) - np.log(x).mean()
    shape = (3 - spread + np.sqrt((spread - 3) ** 2 + 24 * spread)) / (12 * spread)
    scale = x.mean() / shape
    information = len(x) * np.array([[polygamma(1, shape), 1 / scale], [1 / scale, shape / scale**2]])
    return shape, scale, np.sqrt(np.diag(np.linalg.inv(information)))
