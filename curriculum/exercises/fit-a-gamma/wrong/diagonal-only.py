"""Your standard errors invert the diagonal alone, as if the other parameter were known. Shape and scale are estimated together and pull against each other: invert the whole matrix, then take the
diagonal."""

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma
from scipy.stats import gamma


def fit_gamma(x):
    x = np.asarray(x, dtype=float)
    spread = np.log(x.mean()) - np.log(x).mean()
    shape = brentq(lambda k: np.log(k) - digamma(k) - spread, 1e-3, 1e5, rtol=1e-12)
    scale = x.mean() / shape
    information = len(x) * np.array([polygamma(1, shape), shape / scale**2])
    return shape, scale, 1 / np.sqrt(information)
