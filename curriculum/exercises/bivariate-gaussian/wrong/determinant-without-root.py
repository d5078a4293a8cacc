"""In the density stands the *root* of the determinant, so in its logarithm half of the log determinant. You subtract all of it."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    log_density = -np.log(2 * np.pi) - np.log(np.linalg.det(covariance)) - form / 2
    slope = covariance[0, 1] / covariance[0, 0]
    return log_density, mean[1] + slope * d[:, 0], np.sqrt(covariance[1, 1] - slope * covariance[0, 1])
