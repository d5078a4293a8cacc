"""Returns more than anybody could read.

Ends: too-much memory
"""

import numpy as np


def column_means(X):
    return np.zeros(10**7)
