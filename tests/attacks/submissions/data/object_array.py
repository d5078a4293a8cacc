"""Returns an array of objects.

Ends: failed
"""

import numpy as np


def column_means(X):
    return np.array([object(), print], dtype=object)
