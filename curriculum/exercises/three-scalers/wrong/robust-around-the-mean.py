"""Your robust scaler divides by the quartiles' distance, and still subtracts the mean, which one wild value can drag
anywhere. Subtract the median."""

import numpy as np


def scale(train, new, how):
    if how == "minmax":
        offset = train.min(axis=0)
        unit = train.max(axis=0) - offset
    elif how == "zscore":
        offset = train.mean(axis=0)
        unit = train.std(axis=0)
    elif how == "robust":
        first, third = np.quantile(train, [0.25, 0.75], axis=0)
        offset = train.mean(axis=0)
        unit = third - first
    else:
        raise ValueError(f"there is no scaler {how!r}")
    return (new - offset) / np.where(unit == 0, 1, unit)
