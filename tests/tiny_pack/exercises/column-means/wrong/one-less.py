"""You divide by n - 1, which belongs to
the variance of a sample. Divide by n."""

import numpy as np


def column_means(X):
    if len(X) == 0:
        raise ValueError("there are no rows")
    return np.sum(X, axis=0) / max(len(X) - 1, 1)
