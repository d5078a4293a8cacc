"""Three scalers are one scaler with three ways to choose an offset and a unit. Both come from `train`; `new` appears
only in the last line, and that is all there is to avoiding a leak.

Where the unit is zero, `np.where` puts a 1, so that a constant column comes out as its distance from the constant:
zero for the training rows, and something visible when a new row is suddenly different.

A production scaler would also guard against constants such as 0.1, whose computed deviation is a little above zero.
Comparing the deviation with the rounding error of the mean does that."""

import numpy as np


def scale(train, new, how):
    """The rows of new, (m, d), scaled by what is learned from the columns of train, (n, d).

    how: "minmax", "zscore" or "robust". Raises ValueError for anything else.
    """
    if how == "minmax":
        offset = train.min(axis=0)
        unit = train.max(axis=0) - offset
    elif how == "zscore":
        offset = train.mean(axis=0)
        unit = train.std(axis=0)
    elif how == "robust":
        first, offset, third = np.quantile(train, [0.25, 0.5, 0.75], axis=0)
        unit = third - first
    else:
        raise ValueError(f"there is no scaler {how!r}")
    return (new - offset) / np.where(unit == 0, 1, unit)
