"""You leave out the finite population correction, so even a population that was read completely seems uncertain. Multiply each stratum's term by the share
that was not drawn."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if True:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share**2 * spread / n
    return mean, np.sqrt(variance)
