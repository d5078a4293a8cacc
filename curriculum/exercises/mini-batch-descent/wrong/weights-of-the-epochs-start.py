"""All gradients of an epoch are taken at the weights with which it began. Each batch should start from the
weights that the one before has left."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        before = w
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ before - y[rows]
            w = w - rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
