"""Returns an array of records.

Ends: failed
"""

import numpy as np


def column_means(X):
    return np.zeros(2, dtype=[("a", "f8"), ("b", "O")])
