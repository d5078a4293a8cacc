import numpy as np


def estimate(y, stratum, sizes):
    """Stratified estimate of a population's mean, and its standard error."""
    ...
