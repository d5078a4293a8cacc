"""You leave out everything at distance zero, twins included. Only the example itself is to be left out; a twin is the best
neighbour it can have."""

import numpy as np


def choose_k(X, y, k_max):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    squared = ((X[:, None] - X) ** 2).sum(axis=2)
    squared[squared == 0] = np.inf
    nearest = squared.argsort(axis=1, kind="stable")[:, :k_max]
    predictions = np.cumsum(y[nearest], axis=1) / np.arange(1, k_max + 1)
    errors = ((y[:, None] - predictions) ** 2).mean(axis=0)
    return errors, k_max - int(errors[::-1].argmin())
