"""Your plane is forced through the origin: the fit has no intercept, or one that is always zero. Add a
column of ones to the columns, or centre them first."""

import numpy as np


def fit(X, y):
    return np.linalg.lstsq(X, y)[0], 0.0


def gradient(w, b, X, y):
    misses = X @ w + b - y
    return 2 * X.T @ misses / len(y), 2 * misses.mean()


def descend(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, _ = gradient(w, b, X, y)
        w = w - learning_rate * dw
    return w, b
