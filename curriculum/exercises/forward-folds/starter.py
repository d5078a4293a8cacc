import numpy as np


def forward_folds(time, k, gap):
    """k rounds (train, test) of positions in time: each tests on a block of days and trains on what was known before.

    time: days, shape (n,), in any order. Returns a list of k pairs of integer arrays.
    """
    ...
