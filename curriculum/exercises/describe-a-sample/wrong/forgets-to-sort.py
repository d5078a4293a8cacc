"""Your median and quantiles are read off the sample in the order in which it came. They are positions in the *sorted*
sample: sort first."""

import numpy as np


def describe(x, q):
    values, counts = np.unique(x, return_counts=True)
    n = len(x)
    h = np.asarray(q) * (n - 1)
    i = np.floor(h).astype(int)
    return {
        "mean": np.mean(x),
        "median": (x[(n - 1) // 2] + x[n // 2]) / 2,
        "modes": values[counts == counts.max()],
        "range": np.max(x) - np.min(x),
        "variance": np.var(x),
        "std": np.std(x),
        "quantiles": x[i] + (h - i) * (x[np.minimum(i + 1, n - 1)] - x[i]),
    }
