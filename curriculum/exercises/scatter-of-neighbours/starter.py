import numpy as np
from sklearn.neighbors import KNeighborsRegressor


def scatter(X, y, X_new, y_new, draws, ks):
    """Error of single bootstrap models, of their average, and the variance between them, for each k.

    X: (n, d). y: (n,). X_new: (m, d). y_new: (m,). draws: (R, n) row indices. ks: (g,).
    Returns a dict of arrays of shape (g,): "single", "averaged", "variance".
    """
    ...
