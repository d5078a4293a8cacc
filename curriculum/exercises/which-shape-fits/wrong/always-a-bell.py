"""You compute the tail of the normal whatever fits best. That is the habit this exercise is about: far out, an exponential is
fourteen times as heavy, or a million times. Use the shape that you chose."""

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
        "tail": shapes["normal"].sf(t),
    }
