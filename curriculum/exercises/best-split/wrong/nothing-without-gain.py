"""When no split gains anything you return nothing, because your best gain begins at zero and has to be beaten. The
task wants a split then too: in a pattern like a chessboard the gain comes only with the second question."""

import numpy as np


def gini(y):
    _, counts = np.unique(y, return_counts=True)
    return 1 - ((counts / counts.sum()) ** 2).sum()


def best_split(X, y):
    X, y = np.asarray(X), np.asarray(y)
    best, best_gain = None, 0
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = X[:, feature] <= threshold
            gain = gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])
            if gain > best_gain + 1e-12:
                best, best_gain = (feature, threshold, gain), gain
    return best
