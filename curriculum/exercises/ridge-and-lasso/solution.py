r"""Centring frees the intercept from the penalty: for any $w$ the best $b$ is $\bar y - \bar x^\top w$, and
what is left is a problem in centred columns without an intercept.

Ridge's gradient, $-\tfrac1n X^\top (y - Xw) + \alpha w$, is linear in $w$. Set to zero it is a linear
system whose matrix has no eigenvalue below $n\alpha$, so equal columns are no trouble.

For the lasso the residual is kept up to date instead of being computed afresh: when $w_j$ changes, $r$
changes by a multiple of one column. That makes a round as cheap as one product $Xw$. The threshold returns
exact zeros, which no gradient method does by itself.
"""

import numpy as np


def soft_threshold(z, alpha):
    """Every element of z moved towards zero by alpha, and zero if it gets there; shape (m,)."""
    return np.sign(z) * np.maximum(np.abs(z) - alpha, 0)


def ridge(X, y, alpha):
    """Weights and free intercept under a squared penalty: (w, b), of shape (d,) and a float."""
    n, d = X.shape
    middle = X.mean(axis=0)
    C = X - middle
    w = np.linalg.solve(C.T @ C + n * alpha * np.eye(d), C.T @ y)
    return w, y.mean() - middle @ w


def lasso(X, y, alpha):
    """Weights and free intercept under an absolute penalty: (w, b), of shape (d,) and a float."""
    n, d = X.shape
    middle = X.mean(axis=0)
    C = X - middle
    size = (C**2).mean(axis=0)
    w, r = np.zeros(d), y
    for _ in range(400):
        for j in np.flatnonzero(size):
            new = soft_threshold(C[:, j] @ r / n + size[j] * w[j], alpha) / size[j]
            r = r + C[:, j] * (w[j] - new)
            w[j] = new
    return w, y.mean() - middle @ w
