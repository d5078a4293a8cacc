"""You draw in proportion to the distance. k-means++ draws in proportion to its square, the very cost that k-means
will minimize; far points should weigh more than they do in yours."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    X = np.asarray(X, dtype=float)
    chosen = [first]
    for number in u:
        distances = np.linalg.norm(X[:, None] - X[chosen], axis=2).min(axis=1)
        sums = np.cumsum(distances)
        chosen.append(np.searchsorted(sums, number * sums[-1], side="right"))
    return np.array(chosen)
