import numpy as np


def stratified_folds(y, k):
    """The fold, 0 to k - 1, of each item, with folds alike in size and in the number of each class.

    y: classes, shape (n,). Returns integers of shape (n,).
    """
    ...
