"""SciPy's distributions share one vocabulary: `logpdf` for log densities, whose sum is the log-likelihood, and `sf` (the survival
function) for the tail. Only their parameters differ, and there is the trap: SciPy wants a location and a scale. The scale is the width for the
uniform, one over the rate for the exponential, and the standard deviation for the normal.

`sf` is computed directly. `1 - cdf` is the same on paper, and exactly zero in floating point as soon as the tail is below 1e-16.

All three shapes here have at most two parameters, so comparing likelihoods is fair enough. Shapes with many parameters would win by flexibility
alone.
"""

import numpy as np
from scipy import stats


def fit(x, t):
    """Parameters and log-likelihoods of three shapes, the name of the best, and its probability beyond t, as a dict."""
    low, high, mean, deviation = x.min(), x.max(), x.mean(), x.std()
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
