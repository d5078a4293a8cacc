"""Your folds belong to the *sorted* items and are returned in that order. Write them back to where the items
stand in `y`: `fold[order] = ...`."""

import numpy as np


def stratified_folds(y, k):
    order = np.argsort(y, kind="stable")
    return (np.arange(len(y)) % k)[order]
