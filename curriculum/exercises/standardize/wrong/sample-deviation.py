"""You divide by n - 1, which estimates the spread of a population from a sample (`ddof=1`). The task divides by n, so
that the numbers you return have a deviation of exactly 1."""

import numpy as np


def standardize(X, axis):
    constant = X.max(axis=axis, keepdims=True) == X.min(axis=axis, keepdims=True)
    squares = ((X - X.mean(axis=axis, keepdims=True)) ** 2).sum(axis=axis, keepdims=True)
    deviation = np.sqrt(squares / max(X.shape[axis] - 1, 1))
    return np.where(constant, 0.0, (X - X.mean(axis=axis, keepdims=True)) / np.where(constant, 1.0, deviation))
