import numpy as np
from scipy.optimize import least_squares


def locate(masts, measured, sigma, start):
    """The position that fits the distances best, (d,), and its covariance, (d, d)."""
    ...
