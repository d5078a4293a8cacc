import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma


def fit_gamma(x):
    """Maximum-likelihood shape and scale of a gamma distribution, and their two standard errors."""
    ...
