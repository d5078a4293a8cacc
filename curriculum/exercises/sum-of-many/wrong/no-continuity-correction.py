"""You leave out the half. The sum takes whole numbers only, so "larger than 7" begins half-way between 7 and 8 on the normal
curve."""

from math import erfc, sqrt

import numpy as np


def total(p, n, limit):
    distribution = np.ones(1)
    for _ in range(n):
        distribution = np.convolve(distribution, p)
    values = np.arange(len(p))
    mean = values @ p
    deviation = sqrt((values - mean) ** 2 @ p)
    z = (limit - n * mean) / (deviation * sqrt(n))
    exact = distribution[np.arange(len(distribution)) > limit].sum()
    return distribution, exact, erfc(z / sqrt(2)) / 2
