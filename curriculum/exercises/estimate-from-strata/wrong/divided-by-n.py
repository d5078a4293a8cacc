"""Your variance within a stratum divides by the number drawn. To estimate the stratum's variance from a sample, divide by one less."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var() if n > 1 else np.nan
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
