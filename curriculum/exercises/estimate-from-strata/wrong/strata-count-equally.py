"""You weight all strata equally. A stratum of ninety must count nine times as much as one of ten."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], 1 / len(np.unique(stratum))
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
