"""Returns dates in place of numbers.

Ends: failed
"""

import numpy as np


def column_means(X):
    return np.array(["2020-01-01"], dtype="datetime64[D]")
