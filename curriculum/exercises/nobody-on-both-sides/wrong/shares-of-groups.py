"""You count groups, where the shares are shares of the items. With one giant customer the two are far apart.
Count the items that each set has so far."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(order), 1: validation_share * len(order)}
    filling = 2
    for group in order:
        while filling and len(np.unique(groups[part == filling])) >= wanted[filling]:
            filling -= 1
        part[groups == group] = filling
    return part
