"""The two points are 2h apart, and you divide by h: all your slopes are twice what they should be."""

import numpy as np


def derivative(f, x):
    h = 1e-5 * np.maximum(1, np.abs(x))
    return (f(x + h) - f(x - h)) / h
