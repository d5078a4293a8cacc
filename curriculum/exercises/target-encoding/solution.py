"""One small function knows how to learn codes from some rows and apply them to others. Everything that can leak is then
a question of what it is given: for each fold the rows outside it, for the new rows all of them.

A dictionary looks the codes up, so it does not matter whether categories are integers or strings, nor whether the two sets of rows
have the same ones. `get` with the mean as its second argument settles unseen categories, and keeps 0 / 0 from ever being
computed when $m$ is 0.
"""

import numpy as np


def target_encode(category, y, fold, new, m):
    """Codes of the training rows, out of fold, shape (n,), and of the new rows, shape (q,)."""
    encoded = np.empty(len(y))
    for k in np.unique(fold):
        held = fold == k
        encoded[held] = codes(category[~held], y[~held], category[held], m)
    return encoded, codes(category, y, new, m)


def codes(category, y, wanted, m):
    """The code of each wanted category, learned from the rows (category, y)."""
    mean = y.mean()
    table = {}
    for name in np.unique(category):
        own = y[category == name]
        table[name] = (own.sum() + m * mean) / (len(own) + m)
    return np.array([table.get(name, mean) for name in wanted], dtype=float)
