"""You flag values that lie exactly on the fence. An outlier lies beyond it: more than, not at least. With all values
equal, your rule flags every one of them."""

import numpy as np


def flag(x, rule, k):
    if rule == "zscore":
        middle, reach = np.nanmean(x), k * np.nanstd(x, ddof=1)
        low, high = middle - reach, middle + reach
    elif rule == "iqr":
        first, third = np.nanquantile(x, [0.25, 0.75])
        low, high = first - k * (third - first), third + k * (third - first)
    else:
        middle = np.nanmedian(x)
        reach = k * 1.4826 * np.nanmedian(np.abs(x - middle))
        low, high = middle - reach, middle + reach
    return (x <= low) | (x >= high)
