"""Every tree grows on the same rows, the whole table. The samples say which rows each tree sees, and how
often."""

import numpy as np


def gini(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def most_frequent(y):
    labels, counts = np.unique(y, return_counts=True)
    return int(labels[counts.argmax()])


def best_split(X, y, features):
    best = None
    for j in features:
        values = np.unique(X[:, j])
        for threshold in (values[:-1] + values[1:]) / 2:
            left = X[:, j] <= threshold
            mixed = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if best is None or mixed < best[0]:
                best = mixed, int(j), float(threshold)
    return best


def grow(X, y, features_at, path):
    found = best_split(X, y, features_at(path)) if len(np.unique(y)) > 1 else None
    if found is None:
        return most_frequent(y)
    _, feature, threshold = found
    left = X[:, feature] <= threshold
    return {
        "feature": feature,
        "threshold": threshold,
        "left": grow(X[left], y[left], features_at, path + "L"),
        "right": grow(X[~left], y[~left], features_at, path + "R"),
    }


def grow_forest(X, y, samples, allowed):
    return [grow(X, y, lambda path, b=b: allowed(b, path), "") for b, rows in enumerate(samples)]


def reach(tree, x):
    while isinstance(tree, dict):
        tree = tree["left"] if x[tree["feature"]] <= tree["threshold"] else tree["right"]
    return tree


def vote(trees, X):
    return np.array([most_frequent([reach(tree, x) for tree in trees]) for x in X])
