"""From the third centre on you measure the distance to the latest centre only, so points beside an earlier one look
far away and are chosen again. Keep, for each point, the distance to the nearest of all centres so far."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    X = np.asarray(X, dtype=float)
    chosen = [first]
    for number in u:
        sums = np.cumsum(((X - X[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(np.searchsorted(sums, number * sums[-1], side="right"))
    return np.array(chosen)
