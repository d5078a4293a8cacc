"""You set small values to zero and leave the large ones as they are: a hard threshold. The lasso takes
alpha off the large ones too, because their size is charged like any other."""

import numpy as np


def soft_threshold(z, alpha):
    return np.where(np.abs(z) > alpha, z, 0.0)


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
        for j in np.flatnonzero(size):
            new = soft_threshold(C[:, j] @ r / n + size[j] * w[j], alpha) / size[j]
            r = r + C[:, j] * (w[j] - new)
            w[j] = new
    return w, y.mean() - middle @ w
