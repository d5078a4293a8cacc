"""You return sums. Divide by the number of rows."""

import numpy as np


def column_means(X):
    if len(X) == 0:
        raise ValueError("there are no rows")
    return np.sum(X, axis=0)
