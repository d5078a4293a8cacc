"""Your exact probability includes the limit itself. Asked for is the probability of sums larger than it."""

from math import erfc, sqrt

import numpy as np


def total(p, n, limit):
    distribution = np.ones(1)
    for _ in range(n):
        distribution = np.convolve(distribution, p)
    values = np.arange(len(p))
    mean = values @ p
    deviation = sqrt((values - mean) ** 2 @ p)
    z = (limit + 0.5 - n * mean) / (deviation * sqrt(n))
    exact = distribution[np.arange(len(distribution)) >= limit].sum()
    return distribution, exact, erfc(z / sqrt(2)) / 2
