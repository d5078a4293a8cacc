"""Returns an array that is small in memory and enormous when written down.

Ends: too-much
"""

import numpy as np


def column_means(X):
    return np.broadcast_to(np.float64(1), (10**6, 10**6))
