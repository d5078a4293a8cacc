import numpy as np
from scipy import stats


def fit(x, t):
    """Parameters and log-likelihoods of three shapes, the name of the best, and its probability beyond t, as a dict."""
    ...
