"""All differences at once: `(m, 1, d)` minus `(n, d)` is `(m, n, d)`, and squares summed over the last axis give an `(m, n)` table. No root is
taken, as it changes no order. The conversion to float comes *before* the subtraction: bytes would wrap round.

A stable sort keeps equal distances in the order of the rows, which settles the first kind of tie. For the second, the voters
stand in order from near to far, and `max` with the number of votes as its key keeps the first of equals, whose class has the nearest voter.
"""

import numpy as np


def classify(X, y, new, k):
    """The majority class among the k examples of X (n, d) with classes y (n,) nearest to each row of new (m, d)."""
    differences = np.asarray(new, dtype=float)[:, None] - np.asarray(X, dtype=float)
    nearest = (differences**2).sum(axis=2).argsort(axis=1, kind="stable")[:, :k]
    return np.array([max(voters, key=voters.count) for voters in np.asarray(y)[nearest].tolist()])
