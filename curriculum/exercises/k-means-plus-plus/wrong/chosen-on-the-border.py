"""When a running sum equals u times the total exactly, you stop one point too early. With u = 0 this can even choose a
centre again, whose weight is zero. The inequality is strict: take the first sum that is larger."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    X = np.asarray(X, dtype=float)
    chosen = [first]
    for number in u:
        weights = ((X[:, None] - X[chosen]) ** 2).sum(axis=2).min(axis=1)
        sums = np.cumsum(weights)
        chosen.append(np.argmax(sums >= number * sums[-1]))
    return np.array(chosen)
