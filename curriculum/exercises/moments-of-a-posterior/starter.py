import numpy as np
from scipy.integrate import quad


def moments(log_density, mode, width):
    """(log of the area, mean, standard deviation) of a density known up to a factor, by its logarithm."""
    ...
