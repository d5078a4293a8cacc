"""You treat the intercept as one more weight and charge for it. Predictions are then drawn towards zero
instead of towards the mean of the targets. Centre first, and compute the intercept at the end."""

import numpy as np


def soft_threshold(z, alpha):
    return np.sign(z) * np.maximum(np.abs(z) - alpha, 0)



def ridge(X, y, alpha):
    A = np.column_stack([X, np.ones(len(X))])
    *w, b = np.linalg.solve(A.T @ A + len(y) * alpha * np.eye(A.shape[1]), A.T @ y)
    return np.array(w), b


def lasso(X, y, alpha):
    A = np.column_stack([X, np.ones(len(X))])
    n, d = A.shape
    size = (A**2).mean(axis=0)
    w, r = np.zeros(d), y * 1.0
    for _ in range(400):
        for j in range(d):
            new = soft_threshold(A[:, j] @ r / n + size[j] * w[j], alpha) / size[j]
            r = r + A[:, j] * (w[j] - new)
            w[j] = new
    return w[:-1], w[-1]
