"""Each point remembers one number, the squared distance to the nearest centre so far. A new centre can
only lower it, so one `np.minimum` per centre keeps it up to date, and the whole seeding costs as much as
one round of Lloyd's algorithm: $O(nkd)$.

The draw is **inverse transform sampling**. Lay the squared distances end to end on a line; a uniform
number picks a place on the line, and the point that owns the place is chosen. `side="right"` makes the
inequality strict, which keeps out the points that own no length at all.
"""

import numpy as np


def kmeans_plus_plus(X, first, u):
    """Choose len(u) + 1 rows of X as starting centroids.

    X: points, shape (n, d). first: index of the first centre. u: uniform numbers in [0, 1), shape (k - 1,).
    Returns the indices of the centres in the order chosen, integers of shape (k,).
    """
    X = np.asarray(X, dtype=float)
    chosen = [first]
    weights = ((X - X[first]) ** 2).sum(axis=1)
    for number in u:
        sums = np.cumsum(weights)
        chosen.append(np.searchsorted(sums, number * sums[-1], side="right"))
        weights = np.minimum(weights, ((X - X[chosen[-1]]) ** 2).sum(axis=1))
    return np.array(chosen)
