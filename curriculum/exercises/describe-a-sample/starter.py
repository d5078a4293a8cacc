import numpy as np


def describe(x, q):
    """Mean, median, modes, range, variance, std and quantiles of a sample, as a dict."""
    ...
