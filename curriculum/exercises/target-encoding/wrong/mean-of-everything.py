"""The category sums come from the other folds, but the overall mean that shrinks them comes from all rows, the held-out ones included. It brings a little
of each row's own target back. Take that mean over the same rows as the sums."""

import numpy as np


def target_encode(category, y, fold, new, m):
    mean = y.mean()

    def codes(category, y, wanted):
        table = {}
        for name in np.unique(category):
            own = y[category == name]
            table[name] = (own.sum() + m * mean) / (len(own) + m)
        return np.array([table.get(name, mean) for name in wanted], dtype=float)

    encoded = np.empty(len(y))
    for k in np.unique(fold):
        held = fold == k
        encoded[held] = codes(category[~held], y[~held], category[held])
    return encoded, codes(category, y, new)
