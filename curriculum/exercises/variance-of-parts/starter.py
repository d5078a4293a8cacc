import numpy as np


def combine(n, mean, variance):
    """Count, mean and variance of the union of k parts, from the count, mean and variance of each."""
    ...
