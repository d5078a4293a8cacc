"""You divide by `batch` even where the last batch is shorter, so its step is too small. The loss is a mean over
the examples that are in the batch."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[rows]
            w = w - rate * X[rows].T @ residual / batch
        path.append(w)
    return np.array(path)
