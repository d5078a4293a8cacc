"""For the correlation you divide by the product of the variances. Its units do not cancel, and it may exceed one. Divide by the
product of the standard deviations."""

import numpy as np


def moments(x, y, p):
    px, py = p.sum(axis=1), p.sum(axis=0)
    mean = np.array([px @ x, py @ y])
    a, b = x - mean[0], y - mean[1]
    both, vx, vy = a @ p @ b, px @ a**2, py @ b**2
    with np.errstate(all="ignore"):
        return mean, np.array([[vx, both], [both, vy]]), both / (vx * vy)
