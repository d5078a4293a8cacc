"""You return the position of the smallest error, which begins at 0. The first position belongs to k = 1."""

import numpy as np


def choose_k(X, y, k_max):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    squared = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(squared, np.inf)
    nearest = squared.argsort(axis=1, kind="stable")[:, :k_max]
    predictions = np.cumsum(y[nearest], axis=1) / np.arange(1, k_max + 1)
    errors = ((y[:, None] - predictions) ** 2).mean(axis=0)
    return errors, k_max - int(errors[::-1].argmin()) - 1
