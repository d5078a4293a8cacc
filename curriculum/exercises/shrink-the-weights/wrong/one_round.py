"""You go through the columns once. As soon as columns have something to do with each other, changing one
weight changes what is best for the others: go round until nothing changes."""

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
    for _ in range(1):
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).mean() + size[j] * weights[j]
            new = np.sign(z) * max(abs(z) - l1, 0) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    return weights, float(y.mean() - center @ weights)
