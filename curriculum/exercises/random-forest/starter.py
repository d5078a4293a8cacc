import numpy as np


def grow_forest(X, y, samples, allowed):
    """A list of trees, one a sample. A leaf is a label, a node a dict with feature, threshold, left, right."""
    ...


def vote(trees, X):
    """The label that most trees give each row of X; of several, the smallest. Integers of shape (m,)."""
    ...
