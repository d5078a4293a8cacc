"""You deal the items out as they come. The sizes are right, but nothing keeps the shares of the classes alike.
Sort by class before you deal."""

import numpy as np


def stratified_folds(y, k):
    return np.arange(len(y)) % k
