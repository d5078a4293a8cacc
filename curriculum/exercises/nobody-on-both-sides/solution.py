"""Go through the groups once and keep a single count: how many items the set being filled has. While it has
fewer than wanted, it takes the next group, whole. When it has enough, the next set is being filled, from zero.

`part[groups == group] = ...` moves all items of a group at once, wherever they stand. A group can therefore not
be torn apart, whatever its size.

The `while` and not `if` is for shares of zero: then a set has enough from the start, and is passed over.
"""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    """Where each item goes, by group: 0 training, 1 validation, 2 test."""
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(groups), 1: validation_share * len(groups)}
    filling = 2
    for group in order:
        while filling and np.sum(part == filling) >= wanted[filling]:
            filling -= 1
        part[groups == group] = filling
    return part
