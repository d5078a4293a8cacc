import numpy as np
from sklearn.linear_model import RidgeClassifier


def nested(X, y, outer, inner, alphas):
    """A cross-validated search for alpha within outer folds, and once on everything.

    Returns a dict with "chosen", "nested", "alpha" and "flattered".
    """
    ...
