"""Returns an array of long double and half precision.

Ends: failed
"""

import numpy as np


def column_means(X):
    return np.zeros(X.shape[1], dtype=np.longdouble)
