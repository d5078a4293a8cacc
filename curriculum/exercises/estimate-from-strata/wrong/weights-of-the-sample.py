"""You weight the strata by how many units were *drawn* from them, so the mean is the plain mean of the sample, and whoever was sampled heavily counts
heavily. Weight by the sizes in the population."""

import numpy as np


def estimate(y, stratum, sizes):
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], np.mean(stratum == h)
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
