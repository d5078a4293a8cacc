import numpy as np
from sklearn.linear_model import Lasso
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def sparse_model(X, y, folds, alphas):
    """Choose a lasso's strength by cross-validation and fit it to all examples, in the columns' own units.

    X: (n, d). y: (n,). folds: (n,), integers from 0. alphas: (g,).
    Returns a dict: "errors", (g,), "alpha", "weights", (d,), and "intercept".
    """
    ...
