"""You subtract the product of the means from the mean of the products. That is right on paper; with values near a hundred million
both are near 1e16, where a float has no digits left for the difference. Subtract the means before you multiply."""

import numpy as np


def moments(x, y, p):
    of_x, of_y = p.sum(axis=1), p.sum(axis=0)
    mean = np.array([of_x @ x, of_y @ y])
    vx, vy = of_x @ x**2.0 - mean[0] ** 2, of_y @ y**2.0 - mean[1] ** 2
    both = x @ p @ y - mean[0] * mean[1]
    with np.errstate(all="ignore"):
        return mean, np.array([[vx, both], [both, vy]]), both / np.sqrt(np.float64(vx) * vy)
