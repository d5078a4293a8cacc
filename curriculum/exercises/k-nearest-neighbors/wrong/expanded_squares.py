"""You compute distances from squared lengths and a matrix product. Far from the origin these are huge numbers that nearly cancel, and rounding
decides who is near. Subtract the points first."""

import numpy as np


def classify(X, y, new, k):
    X, new = np.asarray(X, dtype=float), np.asarray(new, dtype=float)
    squared = (new**2).sum(axis=1)[:, None] - 2 * new @ X.T + (X**2).sum(axis=1)
    nearest = squared.argsort(axis=1, kind="stable")[:, :k]
    return np.array([max(voters, key=voters.count) for voters in np.asarray(y)[nearest].tolist()])
