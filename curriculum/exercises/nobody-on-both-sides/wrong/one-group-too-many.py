"""You go on filling a set that has exactly its share. The next group comes only while the set has *fewer* items
than wanted, so with a share of 0 it stays empty."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(groups), 1: validation_share * len(groups)}
    filling = 2
    for group in order:
        while filling and np.sum(part == filling) > wanted[filling]:
            filling -= 1
        part[groups == group] = filling
    return part
