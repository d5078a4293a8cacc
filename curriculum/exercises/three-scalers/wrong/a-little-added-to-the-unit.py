"""You add a small number to the unit so that it is never zero. For data in small units that number is larger than the
unit itself. Replace the unit where it is zero, and leave it alone elsewhere."""

import numpy as np


def scale(train, new, how):
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
    return (new - offset) / (unit + 1e-8)
