"""You take medians of the signed errors. Misses to the left and to the right cancel, and a wild model looks perfect. Take absolute values first."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.asarray(errors_a), np.asarray(errors_b)
    replicates = np.median(a[draws], axis=1) - np.median(b[draws], axis=1)
    low, high = np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2])
    return np.median(a) - np.median(b), replicates, low, high
