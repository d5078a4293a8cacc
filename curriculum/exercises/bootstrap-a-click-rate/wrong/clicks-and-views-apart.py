"""You draw the clicks of some people and the views of others. A person is drawn as a whole: use the same row of positions for both."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = clicks.sum() / views.sum()
    hits, shown = clicks[np.roll(draws, 1, axis=0)].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = hits[shown > 0] / shown[shown > 0]
    return rate, replicates, replicates.std(ddof=1), np.sqrt(rate * (1 - rate) / views.sum())
