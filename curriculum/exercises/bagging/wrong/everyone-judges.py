"""You let every model judge every row, those that were trained on it too. They have seen the answer, and
the error is flattered. Only models whose sample lacks the row may judge it."""

import numpy as np


def bagging(X, y, X_new, fit, samples):
    new = []
    unseen = np.full((len(samples), len(X)), np.nan)
    for b, rows in enumerate(samples):
        predict = fit(X[rows], y[rows])
        new.append(predict(X_new))
        unseen[b] = predict(X)
    judges = (~np.isnan(unseen)).sum(axis=0)
    means = np.full(len(X), np.nan)
    means[judges > 0] = np.nansum(unseen, axis=0)[judges > 0] / judges[judges > 0]
    misses = (means - y)[judges > 0] ** 2
    return np.mean(new, axis=0), means, misses.mean() if len(misses) else np.nan
