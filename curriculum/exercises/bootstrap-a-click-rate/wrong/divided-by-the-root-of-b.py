"""You divide the scatter of the replicates by the root of B. More bootstrap samples show the scatter more clearly; they do not make it smaller."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = hits[shown > 0] / shown[shown > 0]
    return rate, replicates, replicates.std(ddof=1) / np.sqrt(len(replicates)), np.sqrt(rate * (1 - rate) / views.sum())
