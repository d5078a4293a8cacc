"""From one unit of a larger stratum you take a variance of zero, as if the rest were known to be like it. It cannot be estimated: the standard error
is `nan`."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var(ddof=1) if n > 1 else 0.0
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
