"""You train on each drawn row once, however often it was drawn. The repeats are the point: they weigh the
rows differently in every sample. Index with the sample as it is."""

import numpy as np


def bagging(X, y, X_new, fit, samples):
    new = []
    unseen = np.full((len(samples), len(X)), np.nan)
    for b, rows in enumerate(samples):
        predict = fit(X[np.unique(rows)], y[np.unique(rows)])
        new.append(predict(X_new))
        outside = np.setdiff1d(np.arange(len(X)), rows)
        if len(outside):
            unseen[b, outside] = predict(X[outside])
    judges = (~np.isnan(unseen)).sum(axis=0)
    means = np.full(len(X), np.nan)
    means[judges > 0] = np.nansum(unseen, axis=0)[judges > 0] / judges[judges > 0]
    misses = (means - y)[judges > 0] ** 2
    return np.mean(new, axis=0), means, misses.mean() if len(misses) else np.nan
