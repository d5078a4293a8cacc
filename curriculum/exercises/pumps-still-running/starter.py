import numpy as np


def fit_lifetimes(time, failed):
    """Maximum-likelihood fit of exponential lifetimes, some censored: mean, log_likelihood, std_error."""
    ...
