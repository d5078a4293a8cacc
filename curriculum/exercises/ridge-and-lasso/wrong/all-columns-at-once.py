"""You compute the pulls of all columns from one residual and then move all weights together. Correlated
columns then both correct the same error and overshoot. Each column has to see what the one before it has
changed."""

import numpy as np


def soft_threshold(z, alpha):
    return np.sign(z) * np.maximum(np.abs(z) - alpha, 0)


def ridge(X, y, alpha):
    n, d = X.shape
    middle = X.mean(axis=0)
    C = X - middle
    w = np.linalg.solve(C.T @ C + n * alpha * np.eye(d), C.T @ y)
    return w, y.mean() - middle @ w


def lasso(X, y, alpha):
    n, d = X.shape
    middle = X.mean(axis=0)
    C = X - middle
    size = (C**2).mean(axis=0)
    w, r = np.zeros(d), y - y.mean()
    for _ in range(400):
        r = y - y.mean() - C @ w
        w = soft_threshold(C.T @ r / n + size * w, alpha) / np.where(size > 0, size, 1)
    return w, y.mean() - middle @ w
