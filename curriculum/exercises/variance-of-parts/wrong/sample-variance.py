"""Your last division is by N - 1, which estimates the variance of a population. The task asks for the variance of the
values themselves: divide by N, as the parts did."""

import numpy as np


def combine(n, mean, variance):
    total = np.sum(n)
    overall = np.sum(n * mean) / total
    return total, overall, np.sum(n * (variance + (mean - overall) ** 2)) / (total - 1)
