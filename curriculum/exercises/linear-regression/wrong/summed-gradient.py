"""Your gradient is that of the *sum* of squared errors: it grows with the number of rows, and a rate that
suits ten rows runs away with a thousand. The loss is a mean, so divide by n."""

import numpy as np


def fit(X, y):
    middle = X.mean(axis=0)
    w = np.linalg.lstsq(X - middle, y)[0]
    return w, y.mean() - middle @ w


def gradient(w, b, X, y):
    misses = X @ w + b - y
    return 2 * X.T @ misses, 2 * misses.sum()


def descend(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b
