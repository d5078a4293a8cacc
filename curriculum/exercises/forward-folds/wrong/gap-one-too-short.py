"""You keep items that lie exactly `gap` days before the test block. The task takes those that are earlier than
that: less than the first day minus the gap."""

import numpy as np


def forward_folds(time, k, gap):
    blocks = np.array_split(np.unique(time), k + 1)
    return [
        (np.flatnonzero((time <= days[0] - gap) & (time < days[0])), np.flatnonzero(np.isin(time, days)))
        for days in blocks[1:]
    ]
