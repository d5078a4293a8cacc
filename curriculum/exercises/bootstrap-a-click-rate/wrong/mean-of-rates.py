"""You average the people's own rates. Then somebody with one view weighs as much as somebody with a thousand. The rate asked for is all clicks divided by all
views."""

import numpy as np


def bootstrap(clicks, views, draws):
    rate = np.mean(clicks[views > 0] / views[views > 0])
    hits, shown = clicks[draws].sum(axis=1), views[draws].sum(axis=1)
    with np.errstate(all="ignore"):
        replicates = np.nanmean((clicks / views)[draws][shown > 0], axis=1)
    return rate, replicates, replicates.std(ddof=1), np.sqrt(rate * (1 - rate) / views.sum())
