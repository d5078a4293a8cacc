"""You fit without standardizing. The price is on the weight, and a measurement in small units needs a small
weight: what is kept then depends on the units. Scale each column by its standard deviation first."""

import numpy as np
from sklearn.linear_model import Lasso


def shorten(X, y, names, alphas, folds):
    k = folds.max() + 1
    table = np.empty((len(alphas), k))
    for i, alpha in enumerate(alphas):
        for j in range(k):
            model = Lasso(alpha=alpha).fit(X[folds != j], y[folds != j])
            table[i, j] = np.mean((model.predict(X[folds == j]) - y[folds == j]) ** 2)
    errors = table.mean(axis=1)
    best = errors.argmin()
    limit = errors[best] + table[best].std(ddof=1) / np.sqrt(k)
    alpha = max(a for a, error in zip(alphas, errors) if error <= limit)
    weights = Lasso(alpha=alpha).fit(X, y).coef_
    return errors, alpha, [name for name, weight in zip(names, weights) if weight != 0]
