"""You divide the squared deviations by n - 1, which estimates the variance of the population that a sample came from.
The task asks for the variance of these values themselves: divide by n. (For one value, n - 1 would be zero.)"""

import numpy as np


def describe(x, q):
    values, counts = np.unique(x, return_counts=True)
    mean = np.mean(x)
    with np.errstate(invalid="ignore"):
        variance = np.sum((x - mean) ** 2) / np.float64(len(x) - 1)
    return {
        "mean": mean,
        "median": np.median(x),
        "modes": values[counts == counts.max()],
        "range": np.max(x) - np.min(x),
        "variance": variance,
        "std": np.sqrt(variance),
        "quantiles": np.quantile(x, q),
    }
