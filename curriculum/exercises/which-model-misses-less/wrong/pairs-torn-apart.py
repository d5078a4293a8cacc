"""You judge the two models on different bootstrap samples, so what is hard for both no longer cancels. Index both errors with the same
row."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median(a[draws], axis=1) - np.median(b[draws[::-1]], axis=1)
    low, high = np.quantile(replicates, [(1 - level) / 2, (1 + level) / 2])
    return np.median(a) - np.median(b), replicates, low, high
