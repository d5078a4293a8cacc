"""The order is cut into batches by slicing; a slice that runs past the end is shorter, and `len(rows)` knows. Inputs and targets are taken with the *same* row
numbers, so they cannot come apart.

`w = w - ...` makes a new array at every step. With `w -= ...` all rows of the path, and the caller's `start`, would be one and the same array.

A batch as large as the data makes this gradient descent; batches of one make it stochastic gradient descent in its narrow sense.
"""

import numpy as np


def mini_batch_descent(X, y, start, rates, batch, orders):
    """Weights of a linear model at the start and after every epoch, shape (E + 1, d)."""
    w = np.array(start, dtype=float)
    path = [w]
    for rate, order in zip(rates, orders, strict=True):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            residual = X[rows] @ w - y[rows]
            w = w - rate * X[rows].T @ residual / len(rows)
        path.append(w)
    return np.array(path)
