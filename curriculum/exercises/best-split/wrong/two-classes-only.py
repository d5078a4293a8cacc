"""Your impurity is 2p(1 - p), which holds for two classes. With three or more it lumps all but one together. Sum the
squared shares of all classes."""

import numpy as np


def gini(y):
    y = np.asarray(y)
    p = (y == y.min()).mean()
    return 2 * p * (1 - p)


def best_split(X, y):
    X, y = np.asarray(X), np.asarray(y)
    best = None
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = X[:, feature] <= threshold
            gain = gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])
            if best is None or gain > best[2]:
                best = (feature, threshold, gain)
    return best
