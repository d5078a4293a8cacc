import numpy as np


def moments(x, y, p):
    """Means (2,), covariance matrix (2, 2) and correlation of two variables with joint probabilities p, (n, m)."""
    ...
