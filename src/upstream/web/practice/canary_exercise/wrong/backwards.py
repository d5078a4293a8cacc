"""The difference is taken backwards, so it is negative."""

import numpy as np


def spread(x):
    return np.min(x) - np.max(x)
