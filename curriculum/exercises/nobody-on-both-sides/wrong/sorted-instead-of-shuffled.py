"""You walk through the groups in sorted order. Identifiers often grow with time or place, so neighbours are
alike; go by `order`, which was shuffled."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(groups), 1: validation_share * len(groups)}
    filling = 2
    for group in np.unique(groups):
        while filling and np.sum(part == filling) >= wanted[filling]:
            filling -= 1
        part[groups == group] = filling
    return part
