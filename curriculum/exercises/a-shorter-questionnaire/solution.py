"""The pipeline is what keeps the folds honest: fitted to the rows outside a fold, it takes mean and scale
from them alone, and the fold sees them only when it is judged.

The smallest error belongs to one alpha, but its neighbours are as good as far as the folds can tell. How
far they can tell is the standard error of the mean over folds. Among all prices within it, the largest
gives the shortest list.

The cross-validated models have done their work once alpha is known. The model to read is a new one, fitted
to all rows.
"""

import numpy as np
from sklearn.linear_model import Lasso
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def shorten(X, y, names, alphas, folds):
    """Cross-validated errors, the price by the one-standard-error rule, and the names it keeps."""
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
    weights = make_pipeline(StandardScaler(), Lasso(alpha=alpha)).fit(X, y)[-1].coef_
    return errors, alpha, [name for name, weight in zip(names, weights) if weight != 0]
