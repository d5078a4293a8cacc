"""You average over all examples, so large folds count for more. Take the mean within each fold first,
then the mean over the folds."""

import numpy as np
from sklearn.linear_model import Lasso
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def lasso(alpha):
    return make_pipeline(StandardScaler(), Lasso(alpha=alpha))


def sparse_model(X, y, folds, alphas):
    """Choose a lasso's strength by cross-validation and fit it to all examples, in the columns' own units.

    X: (n, d). y: (n,). folds: (n,), integers from 0. alphas: (g,).
    Returns a dict: "errors", (g,), "alpha", "weights", (d,), and "intercept".
    """
    errors = []
    for alpha in alphas:
        insides = [folds == v for v in range(folds.max() + 1)]
        models = [lasso(alpha).fit(X[~inside], y[~inside]) for inside in insides]
        off = [y[inside] - model.predict(X[inside]) for inside, model in zip(insides, models)]
        errors.append((np.concatenate(off) ** 2).mean())
    alpha = float(alphas[np.argmin(errors)])
    scaler, model = lasso(alpha).fit(X, y)
    weights = model.coef_ / scaler.scale_
    return {
        "errors": np.array(errors),
        "alpha": alpha,
        "weights": weights,
        "intercept": float(model.intercept_ - scaler.mean_ @ weights),
    }
