"""Sort once: median, range and quantiles are then positions in the sorted sample. The median is the
quantile of order one half, because $h = (n - 1)/2$ is the middle position for odd $n$, and lies half-way
between the two middle ones for even $n$.

The index of the right-hand neighbour is capped at the end, where the interpolation weight is zero anyway.

The variance uses the deviations from the mean. The shorter formula, mean of squares minus square of the
mean, is the same on paper; in floating point it subtracts two huge numbers that are nearly equal, and
what is left is rounding error.
"""

import numpy as np


def describe(x, q):
    """Mean, median, modes, range, variance, std and quantiles of a sample, as a dict."""
    x = np.sort(x)
    n = len(x)

    def quantile(order):
        h = np.asarray(order) * (n - 1)
        i = np.floor(h).astype(int)
        after = np.minimum(i + 1, n - 1)
        return x[i] + (h - i) * (x[after] - x[i])

    mean = x.sum() / n
    variance = ((x - mean) ** 2).sum() / n
    values, counts = np.unique(x, return_counts=True)
    return {
        "mean": mean,
        "median": quantile(0.5),
        "modes": values[counts == counts.max()],
        "range": x[-1] - x[0],
        "variance": variance,
        "std": np.sqrt(variance),
        "quantiles": quantile(q),
    }
