"""This is the standard deviation: how far numbers usually are from the mean."""

import numpy as np


def spread(x):
    return np.std(x)
