"""One missing value, and you find no outliers at all: mean, quartiles and medians are NaN, and every comparison
with NaN is false. Leave missing values out of the statistics."""

import numpy as np


def flag(x, rule, k):
    if rule == "zscore":
        middle, reach = np.mean(x), k * np.std(x, ddof=1)
        low, high = middle - reach, middle + reach
    elif rule == "iqr":
        first, third = np.quantile(x, [0.25, 0.75])
        low, high = first - k * (third - first), third + k * (third - first)
    else:
        middle = np.median(x)
        reach = k * 1.4826 * np.median(np.abs(x - middle))
        low, high = middle - reach, middle + reach
    return (x < low) | (x > high)
