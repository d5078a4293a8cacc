"""You go through the mean of the squares and subtract the square of the overall mean. When the means are large and close
together, these two agree in all the digits that a float can hold, and the difference is noise. Square the distances of
the means from the overall mean instead."""

import numpy as np


def combine(n, mean, variance):
    total = np.sum(n)
    overall = np.sum(n * mean) / total
    return total, overall, np.sum(n * (variance + mean**2)) / total - overall**2
