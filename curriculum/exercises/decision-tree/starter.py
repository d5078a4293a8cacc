import numpy as np


def grow(X, y, max_depth):
    """Grow a classification tree by the best splits in Gini impurity.

    X: examples, shape (n, d). y: integer labels, shape (n,). max_depth: the root is at depth 0.
    Returns a leaf, which is a label, or a dict with "feature", "threshold", "left" and "right".
    """
    ...


def predict(tree, X):
    """The label of the leaf that each row of X reaches, integers of shape (n,)."""
    ...
