"""The same rows index both models' errors, so an item that is hard for both enters both medians and drops out of their difference. Drawn
separately, the two medians would scatter independently, and the interval would be wider than it has to be.

Absolute errors come before the median: the median of signed errors is a bias, and the positive and negative misses would cancel.

Half of what is left out lies on each side. That is all there is to the percentile interval, and why it works for any statistic: a median, a
quantile, the area under a curve.
"""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    """Difference of the median absolute errors of A and B, its bootstrap replicates, and a percentile interval."""
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median(a[draws], axis=1) - np.median(b[draws], axis=1)
    low, high = np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2])
    return np.median(a) - np.median(b), replicates, low, high
