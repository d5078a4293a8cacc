"""A tree is a leaf, or a question with two trees below it. The code has the same shape as that sentence:
`grow` looks for a question and calls itself on the rows of either side with one level less to go. Asking
for `max_depth - 1` below saves counting depths.

`np.unique` returns the labels sorted and `argmax` the first of equals, so a draw between labels goes to
the smallest.

The question is the best one *now*; nobody looks ahead. On a chessboard of four fields every first
question gains nothing, and only because it is asked all the same can the second one solve the board.
"""

import numpy as np


def gini(y):
    _, counts = np.unique(y, return_counts=True)
    return 1 - ((counts / counts.sum()) ** 2).sum()


def best_split(X, y):
    best = None
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for threshold in (values[:-1] + values[1:]) / 2:
            left = column <= threshold
            gain = gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])
            if best is None or gain > best[2]:
                best = (feature, threshold, gain)
    return best


def grow(X, y, max_depth):
    """Grow a classification tree by the best splits in Gini impurity.

    X: examples, shape (n, d). y: integer labels, shape (n,). max_depth: the root is at depth 0.
    Returns a leaf, which is a label, or a dict with "feature", "threshold", "left" and "right".
    """
    X, y = np.asarray(X), np.asarray(y)
    labels, counts = np.unique(y, return_counts=True)
    split = best_split(X, y) if max_depth > 0 and len(labels) > 1 else None
    if split is None:
        return int(labels[counts.argmax()])
    feature, threshold, _ = split
    left = X[:, feature] <= threshold
    return {
        "feature": feature,
        "threshold": float(threshold),
        "left": grow(X[left], y[left], max_depth - 1),
        "right": grow(X[~left], y[~left], max_depth - 1),
    }


def predict(tree, X):
    """The label of the leaf that each row of X reaches, integers of shape (n,)."""

    def leaf(node, x):
        while isinstance(node, dict):
            node = node["left"] if x[node["feature"]] <= node["threshold"] else node["right"]
        return node

    return np.array([leaf(tree, x) for x in np.asarray(X)])
