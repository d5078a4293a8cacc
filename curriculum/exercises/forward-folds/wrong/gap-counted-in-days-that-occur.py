"""You drop the last `gap` *different days that occur*. The gap is a length of time: after a pause in the
calendar nothing need be dropped."""

import numpy as np


def forward_folds(time, k, gap):
    days = np.unique(time)
    rounds = []
    for block in np.array_split(np.arange(len(days)), k + 1)[1:]:
        known = days[: max(block[0] - gap, 0)]
        rounds.append((np.flatnonzero(np.isin(time, known)), np.flatnonzero(np.isin(time, days[block]))))
    return rounds
