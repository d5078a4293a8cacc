"""This is the largest number. Subtract the smallest."""

import numpy as np


def spread(x):
    return np.max(x)
