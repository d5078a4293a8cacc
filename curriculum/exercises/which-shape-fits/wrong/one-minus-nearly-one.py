"""You take one minus the distribution function. In the far tail that function is 1 to the last digit of a float, and nothing
is left of the difference. Ask for the survival function, `sf`, which is computed directly."""

import numpy as np
from scipy import stats


def fit(x, t):
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
        "tail": 1 - shapes[best].cdf(t),
    }
