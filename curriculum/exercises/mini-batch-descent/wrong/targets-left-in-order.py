"""You take the inputs in the epoch's order and the targets in their old one, so every example gets somebody
else's target. Use the same row numbers for both."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[first : first + batch]
            w = w - rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
