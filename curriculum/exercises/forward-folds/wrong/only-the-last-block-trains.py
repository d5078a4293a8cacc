"""Each of your rounds trains on the block before the test block alone. The task lets it learn from everything
that was known, however long ago."""

import numpy as np


def forward_folds(time, k, gap):
    blocks = np.array_split(np.unique(time), k + 1)
    return [
        (
            np.flatnonzero((time >= before[0]) & (time < days[0] - gap)),
            np.flatnonzero(np.isin(time, days)),
        )
        for before, days in zip(blocks, blocks[1:])
    ]
