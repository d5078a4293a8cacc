"""Asks for an array that no machine can hold.

Ends: memory
Seconds: 10
"""

import numpy as np


def column_means(X):
    return np.ones(10**12)
