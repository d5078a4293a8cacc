"""You divide each row's sum by the number of all models. Only those that have not seen the row contributed
to its sum: divide by how many they were."""

import numpy as np


def bagging(X, y, X_new, fit, samples):
    new = []
    unseen = np.full((len(samples), len(X)), np.nan)
    for b, rows in enumerate(samples):
        predict = fit(X[rows], y[rows])
        new.append(predict(X_new))
        outside = np.setdiff1d(np.arange(len(X)), rows)
        if len(outside):
            unseen[b, outside] = predict(X[outside])
    judges = (~np.isnan(unseen)).sum(axis=0)
    means = np.full(len(X), np.nan)
    means[judges > 0] = np.nansum(unseen, axis=0)[judges > 0] / len(samples)
    misses = (means - y)[judges > 0] ** 2
    return np.mean(new, axis=0), means, misses.mean() if len(misses) else np.nan
