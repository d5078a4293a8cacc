"""Log densities to integrate, by name. Each has parameters a, b and c, and a constant added to its logarithm."""

import math


def log_density_of(name, a, b, c):
    return {
        "normal": lambda x: -0.5 * ((x - a) / b) ** 2,
        # log-odds of a share: a successes in b trials, with a flat prior on the share
        "log-odds": lambda x: (a + 1) * x - (b + 2) * softplus(x),
        # logarithm of a gamma variable: a events in a time b
        "log-rate": lambda x: a * x - b * math.exp(min(x, 600.0)),
        "double exponential": lambda x: -abs(x - a) / b,
        "student": lambda x: -(c + 1) / 2 * math.log1p(((x - a) / b) ** 2 / c),
    }[name]


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def drive(module, density, mode, width, shift, a, b, c=0.0):
    shape = log_density_of(density, a, b, c)
    return module.moments(lambda x: shape(float(x)) + shift, mode, width)
