"""The conditional variance is one minus the *squared* correlation times the variance of Y. You forgot the square, so a negative correlation even
makes the spread grow."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    log_density = -np.log(2 * np.pi) - np.log(np.linalg.det(covariance)) / 2 - form / 2
    rho = covariance[0, 1] / np.sqrt(covariance[0, 0] * covariance[1, 1])
    expected = mean[1] + covariance[0, 1] / covariance[0, 0] * d[:, 0]
    return log_density, expected, np.sqrt((1 - rho) * covariance[1, 1])
