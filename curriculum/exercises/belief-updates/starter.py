import numpy as np


def beliefs(prior, likelihood, observations):
    """Posterior after 0, 1, ..., n observations, as an array of shape (n + 1, K)."""
    ...
