"""You cut the position q n down to a whole number and return the value that stands there. By this task's definition the
position is q (n - 1), and a quantile between two values is interpolated."""

import numpy as np


def describe(x, q):
    values, counts = np.unique(x, return_counts=True)
    position = np.minimum((np.asarray(q) * len(x)).astype(int), len(x) - 1)
    return {
        "mean": np.mean(x),
        "median": np.median(x),
        "modes": values[counts == counts.max()],
        "range": np.max(x) - np.min(x),
        "variance": np.var(x),
        "std": np.std(x),
        "quantiles": np.sort(x)[position],
    }
