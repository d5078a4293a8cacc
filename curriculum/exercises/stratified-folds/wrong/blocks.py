"""Your folds are consecutive blocks. When the items are sorted by class, whole classes land in one fold. Deal
them out in turn instead."""

import numpy as np


def stratified_folds(y, k):
    return np.arange(len(y)) * k // len(y)
