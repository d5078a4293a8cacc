"""You drop the first of the sorted neighbours, trusting that it is the example itself. If a twin in the same place has a lower row
number, you drop the twin and keep the example. Take the example out by its index."""

import numpy as np


def choose_k(X, y, k_max):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    squared = ((X[:, None] - X) ** 2).sum(axis=2)
    nearest = squared.argsort(axis=1, kind="stable")[:, 1 : k_max + 1]
    predictions = np.cumsum(y[nearest], axis=1) / np.arange(1, k_max + 1)
    errors = ((y[:, None] - predictions) ** 2).mean(axis=0)
    return errors, k_max - int(errors[::-1].argmin())
