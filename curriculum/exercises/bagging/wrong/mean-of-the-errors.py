"""You average the squared errors of single models. The out-of-bag error is that of the crowd: average a
row's predictions first, then compare with its target."""

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
    means[judges > 0] = np.nansum(unseen, axis=0)[judges > 0] / judges[judges > 0]
    misses = ((unseen - y) ** 2)[~np.isnan(unseen)]
    return np.mean(new, axis=0), means, misses.mean() if len(misses) else np.nan
