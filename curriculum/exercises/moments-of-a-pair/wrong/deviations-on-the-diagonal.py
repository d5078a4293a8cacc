"""The diagonal holds standard deviations. In a covariance matrix it holds variances, which are the covariances of each variable with
itself: leave out the root."""

import numpy as np


def moments(x, y, p):
    px, py = p.sum(axis=1), p.sum(axis=0)
    mean = np.array([px @ x, py @ y])
    a, b = x - mean[0], y - mean[1]
    both, sx, sy = a @ p @ b, np.sqrt(px @ a**2), np.sqrt(py @ b**2)
    with np.errstate(all="ignore"):
        return mean, np.array([[sx, both], [both, sy]]), both / (sx * sy)
