"""Each rule is an interval, and an outlier is what lies outside: below the low end or above the high one. Written as
comparisons and not as a division, a spread of zero needs no special care, and NaN, for which every comparison is
false, falls out by itself.

The `nan` functions leave missing values out of the statistics. The plain ones would return NaN, every comparison
would be false, and the function would report, calmly, that there are no outliers."""

import numpy as np


def flag(x, rule, k):
    """Which values of x, shape (n,), are outliers: n booleans. rule: "zscore", "iqr" or "mad"."""
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
    return (x < low) | (x > high)
