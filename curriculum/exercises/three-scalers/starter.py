import numpy as np


def scale(train, new, how):
    """The rows of new, (m, d), scaled by what is learned from the columns of train, (n, d).

    how: "minmax", "zscore" or "robust". Raises ValueError for anything else.
    """
    ...
