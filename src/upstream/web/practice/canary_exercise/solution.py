"""The distance between the two ends."""

import numpy as np


def spread(x):
    """The largest number of x minus the smallest."""
    return np.max(x) - np.min(x)
