"""Returns an empty array whose shape multiplies to more than memory.

Ends: failed error too-much
"""

import numpy as np


def column_means(X):
    return np.zeros((0, 2**40, 2**20))
