"""You fill validation before test. By the task the test set comes first: it must not depend on how much you set
aside for choosing."""

import numpy as np


def split_groups(groups, order, validation_share, test_share):
    part = np.zeros(len(groups), dtype=int)
    wanted = {2: test_share * len(groups), 1: validation_share * len(groups)}
    queue = [1, 2, 0]
    for group in order:
        while queue[0] and np.sum(part == queue[0]) >= wanted[queue[0]]:
            queue.pop(0)
        part[groups == group] = queue[0]
    return part
