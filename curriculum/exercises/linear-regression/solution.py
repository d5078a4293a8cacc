r"""Centring does the work of the intercept. Whatever $w$ is, the best $b$ makes the residuals sum to zero,
which is $b = \bar y - \bar x^\top w$; put that in, and what remains is least squares on columns whose mean
is zero. It is also what saves the digits: a column near five million that varies by tens becomes one that
varies by tens.

`lstsq` never forms $X^\top X$, and when columns are dependent it returns the shortest of all best $w$.
`np.linalg.solve` would raise an exception, or worse, return something.

The gradient has the residuals in it, weighted with each column for `w` and with ones for `b`. When it
vanishes, the residuals are at a right angle to every column and sum to zero: the normal equation.
"""

import numpy as np


def fit(X, y):
    """Weights and intercept that minimize the mean squared error: (w, b), of shape (d,) and a float."""
    middle = X.mean(axis=0)
    w = np.linalg.lstsq(X - middle, y)[0]
    return w, y.mean() - middle @ w


def gradient(w, b, X, y):
    """Gradient of the mean squared error: (dw, db), of shape (d,) and a float."""
    misses = X @ w + b - y
    return 2 * X.T @ misses / len(y), 2 * misses.mean()


def descend(X, y, learning_rate, steps):
    """Gradient descent on the mean squared error from zero: (w, b), of shape (d,) and a float."""
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b
