"""You set the penalty against the sum of the squared residuals instead of their mean, so it is weaker by
a factor of n. Divide by the number of rows."""

import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    center = X.mean(axis=0)
    A, residual = X - center, y
    size = (A**2).sum(axis=0)
    weights = np.zeros(X.shape[1])
    change = np.inf
    while change > 1e-9 * np.abs(weights).max():
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).sum() + size[j] * weights[j]
            new = np.sign(z) * max(abs(z) - l1, 0) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    return weights, float(y.mean() - center @ weights)
