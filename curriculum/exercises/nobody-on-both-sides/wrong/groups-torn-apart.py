"""You fill each set to the item, which tears a group in two. Its items on one side then give away those on the
other. Move whole groups."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    rank = np.argsort(order)[np.searchsorted(np.sort(order), groups)]
    walk = np.argsort(rank, kind="stable")
    part = np.zeros(len(groups), dtype=int)
    test = int(np.ceil(test_share * len(groups)))
    validation = int(np.ceil(validation_share * len(groups)))
    part[walk[:test]] = 2
    part[walk[test : test + validation]] = 1
    return part
