"""Your difference has the wrong sign: A minus B was asked for, so that positive means that A misses by more."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median(b[draws], axis=1) - np.median(a[draws], axis=1)
    low, high = np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2])
    return np.median(b) - np.median(a), replicates, low, high
