import numpy as np


def pick_columns(X, y, k):
    """Greedily choose k columns of X, (n, d), that jointly tell most about y, (n,).

    Returns the k indices in the order of choice, and the bits that the first 1, ..., k of them hold together.
    """
    ...
