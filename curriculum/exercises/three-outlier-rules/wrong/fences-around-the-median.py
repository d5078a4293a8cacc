"""You measure the fences from the median. Tukey's begin at the quartiles: k times the interquartile range *outside the
box*."""

import numpy as np


def flag(x, rule, k):
    if rule == "zscore":
        middle, reach = np.nanmean(x), k * np.nanstd(x, ddof=1)
        low, high = middle - reach, middle + reach
    elif rule == "iqr":
        first, third = np.nanquantile(x, [0.25, 0.75])
        middle = np.nanmedian(x)
        low, high = middle - k * (third - first), middle + k * (third - first)
    else:
        middle = np.nanmedian(x)
        reach = k * 1.4826 * np.nanmedian(np.abs(x - middle))
        low, high = middle - reach, middle + reach
    return (x < low) | (x > high)
