"""Cut the *days*, not the items. Then all items of one day stay together whatever their number, and their order
in the array does not matter.

`np.array_split` makes the blocks as equal as possible, with the longer ones first. Everything else is said by
two conditions on `time`: tested is what lies in the block, trained on is what lies before its first day by more
than the gap.

The gap is needed when the label comes late. If a loan counts as good after 90 days, then on the first day of the
test block nobody knows about the loans of the last 90.
"""

import numpy as np


def forward_folds(time, k, gap):
    """k rounds (train, test) of positions in time: each tests on a block of days and trains on what was known before."""
    blocks = np.array_split(np.unique(time), k + 1)
    return [
        (np.flatnonzero(time < days[0] - gap), np.flatnonzero((time >= days[0]) & (time <= days[-1])))
        for days in blocks[1:]
    ]
