import numpy as np


def explain(X, y):
    """A least-squares fit of y, shape (n,), on the columns of X, shape (n, d), and which coefficients it determines.

    Returns a dict with "rank", "coefficients" (d,), "fitted" (n,) and "determined" (d booleans).
    """
    ...
