"""You leave out one minus the level on *each* side, twice as much as agreed. Half of it belongs on each side."""

import numpy as np


def compare(errors_a, errors_b, draws, level):
    a, b = np.abs(errors_a), np.abs(errors_b)
    replicates = np.median(a[draws], axis=1) - np.median(b[draws], axis=1)
    low, high = np.quantile(replicates, [1 - level, level])
    return np.median(a) - np.median(b), replicates, low, high
