"""You cut the array as it lies, as if it were sorted by time. The items are in no particular order: go by their
days."""

import numpy as np


def forward_folds(time, k, gap):
    blocks = np.array_split(np.arange(len(time)), k + 1)
    return [(np.arange(block[0]), block) for block in blocks[1:]]
