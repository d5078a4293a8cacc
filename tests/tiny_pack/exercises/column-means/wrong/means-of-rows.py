"""You average along the rows. Axis 0 is the axis that vanishes."""

import numpy as np


def column_means(X):
    if len(X) == 0:
        raise ValueError("there are no rows")
    return np.mean(X, axis=1)
