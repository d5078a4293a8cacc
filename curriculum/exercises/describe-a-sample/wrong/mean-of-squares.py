"""You compute the variance as the mean of the squares minus the square of the mean. On paper it is the same; with large
values that are close together, the two numbers agree in all the digits that a float can hold, and the difference is
noise, sometimes negative. Subtract the mean before you square."""

import numpy as np


def describe(x, q):
    values, counts = np.unique(x, return_counts=True)
    variance = np.mean(np.square(x)) - np.mean(x) ** 2
    return {
        "mean": np.mean(x),
        "median": np.median(x),
        "modes": values[counts == counts.max()],
        "range": np.max(x) - np.min(x),
        "variance": variance,
        "std": np.sqrt(np.maximum(variance, 0)),
        "quantiles": np.quantile(x, q),
    }
