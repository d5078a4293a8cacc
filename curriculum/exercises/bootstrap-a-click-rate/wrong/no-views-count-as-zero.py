"""For a bootstrap sample without views you put a rate of zero, which pulls the replicates down. It has no rate: leave it out."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = hits / np.maximum(shown, 1)
    return rate, replicates, replicates.std(ddof=1), np.sqrt(rate * (1 - rate) / views.sum())
