"""You take the median of the item-by-item differences. That is a good question, and another one: a median of differences is not the difference of
medians."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median((a - b)[draws], axis=1)
    low, high = np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2])
    return np.median(a - b), replicates, low, high
