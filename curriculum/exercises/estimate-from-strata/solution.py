"""Each stratum is a small survey of its own, drawn independently of the others: it gives a mean and a squared standard error. The population's mean
is the weighted sum of the strata's means, and the variance of a weighted sum of independent things is the sum of their variances with *squared*
weights.

How many units were drawn from a stratum plays no part in the weights. That is why one may draw as many as one likes from where it matters.

The finite population correction vanishes when a stratum was read completely. Such a stratum is skipped, because its variance may be one of a single
value, and zero times an undefined number is undefined.
"""

import numpy as np


def estimate(y, stratum, sizes):
    """Stratified estimate of a population's mean, and its standard error."""
    mean = variance = 0.0
    for h in np.unique(stratum):
        values, share = y[stratum == h], sizes[h] / sizes.sum()
        n = len(values)
        mean += share * values.mean()
        if n < sizes[h]:
            spread = values.var(ddof=1) if n > 1 else np.nan
            variance += share**2 * spread / n * (1 - n / sizes[h])
    return mean, np.sqrt(variance)
