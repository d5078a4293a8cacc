"""You take mean squares of the errors in place of variances, so a constant offset counts as scatter and moves the weight. Subtract
the means first."""

import numpy as np


def blend(first, second):
    apart = first - second
    if np.var(apart) == 0:
        return 0.5, np.std(first)
    w = -np.mean(second * apart) / np.mean(apart * apart)
    return w, np.std(second + w * apart)
