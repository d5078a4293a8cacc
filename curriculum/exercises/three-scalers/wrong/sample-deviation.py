"""Your z-scores divide by the deviation with n - 1. The task divides by n, as scalers do, so that the training
rows come out with a deviation of exactly 1."""

import numpy as np


def scale(train, new, how):
    if how == "minmax":
        offset = train.min(axis=0)
        unit = train.max(axis=0) - offset
    elif how == "zscore":
        offset = train.mean(axis=0)
        unit = train.std(axis=0, ddof=1) if len(train) > 1 else np.zeros(train.shape[1])
    elif how == "robust":
        first, offset, third = np.quantile(train, [0.25, 0.5, 0.75], axis=0)
        unit = third - first
    else:
        raise ValueError(f"there is no scaler {how!r}")
    return (new - offset) / np.where(unit == 0, 1, unit)
