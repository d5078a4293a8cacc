"""Returns an array whose strides reach beyond its memory.

Ends: failed exited too-much timeout
"""

import numpy as np


def column_means(X):
    return np.lib.stride_tricks.as_strided(np.zeros(1), (1000, 1000), (8, 8))
