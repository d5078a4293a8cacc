"""You leave out only the row itself, not its fold. That hides its target from its own code, but within a category the code is then low exactly where the target is
high, which a model can read backwards. Leave out the whole fold."""

import numpy as np


def target_encode(category, y, fold, new, m):
    encoded = np.empty(len(y))
    for i in range(len(y)):
        rest = np.arange(len(y)) != i
        encoded[i] = codes(category[rest], y[rest], category[i : i + 1], m)[0]
    return encoded, codes(category, y, new, m)


def codes(category, y, wanted, m):
    mean = y.mean()
    table = {}
    for name in np.unique(category):
        own = y[category == name]
        table[name] = (own.sum() + m * mean) / (len(own) + m)
    return np.array([table.get(name, mean) for name in wanted], dtype=float)
