"""You compute the density first and take its logarithm afterwards. Far out the density is smaller than any float and becomes zero. Write
the logarithm as a sum of terms, without `exp`."""

import numpy as np


def gaussian(points, mean, covariance):
    d = points - mean
    form = (d @ np.linalg.inv(covariance) * d).sum(axis=1)
    density = np.exp(-form / 2) / (2 * np.pi * np.sqrt(np.linalg.det(covariance)))
    slope = covariance[0, 1] / covariance[0, 0]
    with np.errstate(divide="ignore"):
        return np.log(density), mean[1] + slope * d[:, 0], np.sqrt(covariance[1, 1] - slope * covariance[0, 1])
