"""Your standard deviation divides by the count. The task asks for the one of a sample, divided by the count minus 1;
among ten values that is the difference between never and sometimes."""

import numpy as np


def flag(x, rule, k):
    if rule == "zscore":
        middle, reach = np.nanmean(x), k * np.nanstd(x)
        low, high = middle - reach, middle + reach
    elif rule == "iqr":
        first, third = np.nanquantile(x, [0.25, 0.75])
        low, high = first - k * (third - first), third + k * (third - first)
    else:
        middle = np.nanmedian(x)
        reach = k * 1.4826 * np.nanmedian(np.abs(x - middle))
        low, high = middle - reach, middle + reach
    return (x < low) | (x > high)
