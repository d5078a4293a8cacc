"""You take the variance of the means and leave out the variance within the parts. Both belong to the whole: each value
deviates from its part's mean, and that mean from the overall mean."""

import numpy as np


def combine(n, mean, variance):
    total = np.sum(n)
    overall = np.sum(n * mean) / total
    return total, overall, np.sum(n * (mean - overall) ** 2) / total
