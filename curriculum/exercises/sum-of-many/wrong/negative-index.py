"""You slice the distribution at the limit. With a negative limit Python counts from the end, and you add up the wrong entries."""

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
    exact = distribution[limit + 1 :].sum()
    return distribution, exact, erfc(z / sqrt(2)) / 2
