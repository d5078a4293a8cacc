"""Your step is far too small. The values of f carry an error in their sixteenth digit, and dividing by a tiny h blows it
up: with 1e-12 only about four digits remain. The best h balances this against what is cut off."""

import numpy as np


def derivative(f, x):
    h = 1e-12 * np.maximum(1, np.abs(x))
    return (f(x + h) - f(x - h)) / (2 * h)
