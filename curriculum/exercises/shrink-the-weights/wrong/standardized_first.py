"""You standardize the columns and translate the weights back. That is often wise, but it is another J:
the penalty then falls on the weights of the standardized columns."""

import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    center = X.mean(axis=0)
    A, residual = X - center, y
    scale = np.where(A.std(axis=0) > 0, A.std(axis=0), 1)
    A = A / scale
    size = (A**2).mean(axis=0)
    weights = np.zeros(X.shape[1])
    change = np.inf
    while change > 1e-9 * np.abs(weights).max():
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).mean() + size[j] * weights[j]
            new = np.sign(z) * max(abs(z) - l1, 0) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    weights = weights / scale
    return weights, float(y.mean() - center @ weights)
