"""Your standard deviation divides by n - 1. The parameter under which the data are most likely divides by n."""

import numpy as np
from scipy import stats


def fit(x, t):
    low, high, mean, deviation = x.min(), x.max(), x.mean(), x.std(ddof=1)
    rate = 1 / mean if low >= 0 else np.nan
    shapes = {
        "uniform": stats.uniform(low, high - low),
        "exponential": stats.expon(scale=1 / rate),
        "normal": stats.norm(mean, deviation),
    }
    log_likelihood = {name: shape.logpdf(x).sum() for name, shape in shapes.items()}
    if low < 0:
        log_likelihood["exponential"] = -np.inf
    best = max(log_likelihood, key=log_likelihood.get)
    return {
        "parameters": {"uniform": (low, high), "exponential": rate, "normal": (mean, deviation)},
        "log_likelihood": log_likelihood,
        "best": best,
        "tail": shapes[best].sf(t),
    }
