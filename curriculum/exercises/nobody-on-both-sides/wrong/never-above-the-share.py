"""You leave out a group that would make a set larger than its share. Then the set stays smaller than wanted. The
task lets it exceed its share by part of a group, and never fall short."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(groups), 1: validation_share * len(groups)}
    filling = 2
    for group in order:
        while filling and np.sum(part == filling) + np.sum(groups == group) > wanted[filling]:
            filling -= 1
        part[groups == group] = filling
    return part
