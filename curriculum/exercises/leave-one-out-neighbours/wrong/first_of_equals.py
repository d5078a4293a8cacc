"""When several k have the same error you return the smallest of them. The task asks for the largest: more neighbours are the
calmer choice."""

import numpy as np


def choose_k(X, y, k_max):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    squared = ((X[:, None] - X) ** 2).sum(axis=2)
    np.fill_diagonal(squared, np.inf)
    nearest = squared.argsort(axis=1, kind="stable")[:, :k_max]
    predictions = np.cumsum(y[nearest], axis=1) / np.arange(1, k_max + 1)
    errors = ((y[:, None] - predictions) ** 2).mean(axis=0)
    return errors, 1 + int(errors.argmin())
