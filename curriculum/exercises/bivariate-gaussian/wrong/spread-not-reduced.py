"""You return the standard deviation of Y as it is without knowing X. Knowing X removes the part that X explains: the variance shrinks by
the factor one minus the squared correlation."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    log_density = -np.log(2 * np.pi) - np.log(np.linalg.det(covariance)) / 2 - form / 2
    return log_density, mean[1] + covariance[0, 1] / covariance[0, 0] * d[:, 0], np.sqrt(covariance[1, 1])
