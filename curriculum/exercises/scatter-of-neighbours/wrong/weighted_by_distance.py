"""You weigh near neighbours more than far ones. The task takes the plain mean of all k."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor


def scatter(X, y, X_new, y_new, draws, ks):
    """Error of single bootstrap models, of their average, and the variance between them, for each k.

    X: (n, d). y: (n,). X_new: (m, d). y_new: (m,). draws: (R, n) row indices. ks: (g,).
    Returns a dict of arrays of shape (g,): "single", "averaged", "variance".
    """
    single, averaged, variance = [], [], []
    for k in ks:
        models = [KNeighborsRegressor(n_neighbors=int(k), weights="distance").fit(X[rows], y[rows]) for rows in draws]
        predicted = np.array([model.predict(X_new) for model in models])
        single.append(((predicted - y_new) ** 2).mean())
        averaged.append(((predicted.mean(axis=0) - y_new) ** 2).mean())
        variance.append(predicted.var(axis=0).mean())
    return {"single": np.array(single), "averaged": np.array(averaged), "variance": np.array(variance)}
