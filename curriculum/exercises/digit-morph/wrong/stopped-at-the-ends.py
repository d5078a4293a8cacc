"""You keep t between 0 and 1. The task lets it run on: below 0 and above 1 the blend continues on the same
straight line."""

import numpy as np


def morph(X, y, a, b, t):
    start = X[y == a].mean(axis=0)
    end = X[y == b].mean(axis=0)
    return start + np.clip(t, 0, 1)[:, None] * (end - start)
