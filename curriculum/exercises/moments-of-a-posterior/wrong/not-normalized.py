"""You divide no moment by the area. The density is known up to a factor only: mean and variance are ratios of two
integrals."""

import numpy as np
from scipy.integrate import quad


def moments(log_density, mode, width):
    """(log of the area, mean, standard deviation) of a density known up to a factor, by its logarithm."""
    peak = log_density(mode)

    def moment(k):
        return quad(lambda u: u**k * np.exp(log_density(mode + width * u) - peak), -np.inf, np.inf)[0]

    area = moment(0)
    mean = width * moment(1)
    variance = width * moment(2) - mean**2
    log_area = peak + np.log(width * area)
    return float(log_area), float(mode + width * mean), float(width * np.sqrt(variance))
