"""Think of a pack of cards. Sort it by class and deal it out, one card to each of `k` players in turn, *without
starting again* at the first player when a new class begins.

The cards of one class lie together, and a run of consecutive cards goes round the table evenly: counts of a
class differ by at most one. The whole pack is such a run too, so the sizes differ by at most one. That is both
properties in one stroke.

Whoever deals each class separately and always begins with player 0 gives that player every remainder.

`fold[order] = ...` writes the fold of the sorted items back to where they came from.
"""

import numpy as np


def stratified_folds(y, k):
    """The fold, 0 to k - 1, of each item, with folds alike in size and in the number of each class."""
    order = np.argsort(y, kind="stable")
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) % k
    return fold
