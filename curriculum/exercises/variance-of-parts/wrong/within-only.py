"""You average the variances of the parts, which misses how far their means lie apart. Two constant parts with different
values have no variance within, yet together they vary. Add the variance between the parts."""

import numpy as np


def combine(n, mean, variance):
    total = np.sum(n)
    return total, np.sum(n * mean) / total, np.sum(n * variance) / total
