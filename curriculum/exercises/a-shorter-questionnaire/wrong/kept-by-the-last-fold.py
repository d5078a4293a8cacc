"""Your names come from a model of one fold, fitted to a part of the rows. Once the price is chosen, fit
again to all rows and read that model."""

import numpy as np
from sklearn.linear_model import Lasso
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def shorten(X, y, names, alphas, folds):
    k = folds.max() + 1
    table = np.empty((len(alphas), k))
    for i, alpha in enumerate(alphas):
        for j in range(k):
            model = make_pipeline(StandardScaler(), Lasso(alpha=alpha)).fit(X[folds != j], y[folds != j])
            table[i, j] = np.mean((model.predict(X[folds == j]) - y[folds == j]) ** 2)
    errors = table.mean(axis=1)
    best = errors.argmin()
    limit = errors[best] + table[best].std(ddof=1) / np.sqrt(k)
    alpha = max(a for a, error in zip(alphas, errors) if error <= limit)
    weights = make_pipeline(StandardScaler(), Lasso(alpha=alpha)).fit(X[folds != k - 1], y[folds != k - 1])[-1].coef_
    return errors, alpha, [name for name, weight in zip(names, weights) if weight != 0]
