"""In the variance the weights are not squared. A factor in front of a variable enters its variance as a square."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
