"""For an even number of values you take the upper one of the two in the middle as the median. Take the mean of both:
half of the values should lie on each side."""

import numpy as np


def describe(x, q):
    values, counts = np.unique(x, return_counts=True)
    return {
        "mean": np.mean(x),
        "median": np.sort(x)[len(x) // 2],
        "modes": values[counts == counts.max()],
        "range": np.max(x) - np.min(x),
        "variance": np.var(x),
        "std": np.std(x),
        "quantiles": np.quantile(x, q),
    }
