"""You add up the distances to all centres. A point on top of one centre then still counts as far, because of the
others. What matters is the nearest centre: take the minimum over the centres, not the sum."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    X = np.asarray(X, dtype=float)
    chosen = [first]
    for number in u:
        weights = ((X[:, None] - X[chosen]) ** 2).sum(axis=2).sum(axis=1)
        sums = np.cumsum(weights)
        chosen.append(np.searchsorted(sums, number * sums[-1], side="right"))
    return np.array(chosen)
