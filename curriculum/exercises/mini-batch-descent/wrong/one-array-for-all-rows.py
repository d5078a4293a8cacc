"""All rows of your path are the last weights: `w -= ...` changes the one array that the list holds many times.
Make a new array at each step, or append a copy."""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[rows]
            w -= rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
