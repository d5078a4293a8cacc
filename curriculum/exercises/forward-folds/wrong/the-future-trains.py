"""Your rounds train on everything outside the test block, the days after it included. That is ordinary
cross-validation: the model is told what happens later. Train only on what comes before."""

import numpy as np


def forward_folds(time, k, gap):
    blocks = np.array_split(np.unique(time), k + 1)
    return [
        (np.flatnonzero((time < days[0] - gap) | (time > days[-1] + gap)), np.flatnonzero(np.isin(time, days)))
        for days in blocks[1:]
    ]
