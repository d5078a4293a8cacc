"""You divide the scatter of the replicates by the root of n. Each replicate is already the rate of a whole sample, so their standard deviation *is* the
standard error."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = hits[shown > 0] / shown[shown > 0]
    return rate, replicates, replicates.std(ddof=1) / np.sqrt(len(clicks)), np.sqrt(rate * (1 - rate) / views.sum())
