"""A stratum of one that was read completely makes your standard error `nan`: zero times the undefined variance of a single value. Its mean is known,
so leave its term out."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if True:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
