"""You treat the intercept as one more weight and penalize it. The predictions are then pulled towards
zero as a whole. Center first, or leave the intercept out of the penalty."""

import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    A, residual = np.column_stack([X, np.ones(len(y))]).astype(float), y
    size = (A**2).mean(axis=0)
    weights = np.zeros(A.shape[1])
    change = np.inf
    while change > 1e-9 * np.abs(weights).max():
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).mean() + size[j] * weights[j]
            new = np.sign(z) * max(abs(z) - l1, 0) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    return weights[:-1], float(weights[-1])
