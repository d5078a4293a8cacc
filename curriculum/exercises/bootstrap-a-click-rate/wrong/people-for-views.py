"""In the naive formula you divide by the number of people. Its (wrong) idea is that every view is an independent trial: divide by the number of views."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = hits[shown > 0] / shown[shown > 0]
    return rate, replicates, replicates.std(ddof=1), np.sqrt(rate * (1 - rate) / len(views))
