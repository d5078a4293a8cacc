"""You substitute in the density and forget the differential: dx is width times du. The mean does not notice,
because it is a ratio, but the area is off by the factor `width`."""

import numpy as np
from scipy.integrate import quad


def moments(log_density, mode, width):
    """(log of the area, mean, standard deviation) of a density known up to a factor, by its logarithm."""
    peak = log_density(mode)

    def moment(k):
        return quad(lambda u: u**k * np.exp(log_density(mode + width * u) - peak), -np.inf, np.inf)[0]

    area = moment(0)
    mean = moment(1) / area
    variance = moment(2) / area - mean**2
    log_area = peak + np.log(area)
    return float(log_area), float(mode + width * mean), float(width * np.sqrt(variance))
