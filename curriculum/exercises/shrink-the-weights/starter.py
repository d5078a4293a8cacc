import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    ...
