"""One pass over the samples does everything: fit, add the predictions for the new rows, and for the rows
outside the sample add a prediction and a vote. At the end sums become means.

A repeated row is meant to count repeatedly: `X[rows]` repeats it, a set would not. And each row of the
training data is judged by its own crowd, the models that have not met it. With few samples that crowd may
be empty; then nobody can say anything, and NaN says so.
"""

import numpy as np


def bagging(X, y, X_new, fit, samples):
    """Average of models fitted to bootstrap samples, and their verdict on rows they have not seen.

    Returns predictions (m,), unseen (n,) with NaN where no model can judge, and the out-of-bag error.
    """
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
    misses = (means - y)[judges > 0] ** 2
    return np.mean(new, axis=0), means, misses.mean() if len(misses) else np.nan
