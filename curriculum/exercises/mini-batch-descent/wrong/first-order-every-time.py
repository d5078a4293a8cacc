"""You visit the rows in the order of the first epoch again and again. Every epoch has an order of its own."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in ((rate, orders[0]) for rate in rates):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[rows]
            w = w - rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
