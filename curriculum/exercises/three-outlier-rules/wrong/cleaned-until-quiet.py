"""You remove what you find, compute mean and deviation anew, and look again until nothing is left to find. Each round
narrows the band and takes good values with it. The task judges all values by one mean and one deviation."""

import numpy as np


def flag(x, rule, k):
    if rule == "zscore":
        kept = x[~np.isnan(x)]
        while True:
            middle, reach = kept.mean(), k * kept.std(ddof=1)
            low, high = middle - reach, middle + reach
            inside = kept[(kept >= low) & (kept <= high)]
            if len(inside) == len(kept):
                break
            kept = inside
    elif rule == "iqr":
        first, third = np.nanquantile(x, [0.25, 0.75])
        low, high = first - k * (third - first), third + k * (third - first)
    else:
        middle = np.nanmedian(x)
        reach = k * 1.4826 * np.nanmedian(np.abs(x - middle))
        low, high = middle - reach, middle + reach
    return (x < low) | (x > high)
