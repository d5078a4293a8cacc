"""`np.unique` sorts a column and drops repetitions, so the midpoints of what it returns are exactly the
thresholds to try: between two equal values there is nothing to cut. On a constant column there are no
midpoints, the inner loop does not run, and `None` comes out by itself.

This tries each threshold from scratch, which costs $O(n)$ a threshold and $O(dn^2)$ in all. Libraries
sort each column once and walk along it, moving one row at a time from the right counts to the left ones:
$O(dn \\log n)$ for the sort and a constant amount of work per row and class.
"""

import numpy as np


def gini(y):
    """Gini impurity of the labels y, integers of shape (n,)."""
    _, counts = np.unique(y, return_counts=True)
    return float(1 - ((counts / counts.sum()) ** 2).sum())


def best_split(X, y):
    """The split `X[:, feature] <= threshold` that lowers the Gini impurity of y the most.

    X: examples, shape (n, d). y: integer labels, shape (n,).
    Returns (feature, threshold, gain), or None if every column of X is constant.
    """
    X, y = np.asarray(X), np.asarray(y)
    best = None
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            gain = gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])
            if best is None or gain > best[2]:
                best = (feature, float(threshold), float(gain))
    return best
