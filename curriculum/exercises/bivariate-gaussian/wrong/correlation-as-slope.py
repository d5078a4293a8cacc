"""You use the correlation as the slope. It is the slope in standard units only; in the units of the data it has to be multiplied by the standard
deviation of Y and divided by that of X."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    log_density = -np.log(2 * np.pi) - np.log(np.linalg.det(covariance)) / 2 - form / 2
    rho = covariance[0, 1] / np.sqrt(covariance[0, 0] * covariance[1, 1])
    return log_density, mean[1] + rho * d[:, 0], np.sqrt((1 - rho**2) * covariance[1, 1])
