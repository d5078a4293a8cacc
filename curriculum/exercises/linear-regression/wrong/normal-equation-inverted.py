"""You invert $X^\\top X$. It has no inverse when columns depend on each other, and forming it squares the
condition number: a column near five million loses every digit that mattered. Hand $X$ itself to a
least-squares solver."""

import numpy as np


def fit(X, y):
    A = np.column_stack([X, np.ones(len(X))])
    *w, b = np.linalg.inv(A.T @ A) @ A.T @ y
    return np.array(w), b


def gradient(w, b, X, y):
    misses = X @ w + b - y
    return 2 * X.T @ misses / len(y), 2 * misses.mean()


def descend(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b
