"""You shrink the interval by the root of n. The replicates already are statistics of whole samples of size n; their quantiles are the ends."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median(a[draws], axis=1) - np.median(b[draws], axis=1)
    low, high = np.median(a) - np.median(b) + (np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2]) - (np.median(a) - np.median(b))) / np.sqrt(len(a))
    return np.median(a) - np.median(b), replicates, low, high
