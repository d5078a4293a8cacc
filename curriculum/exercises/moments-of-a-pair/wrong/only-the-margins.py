"""You multiply the probabilities of X with those of Y. That is the joint distribution of *independent* variables, and their
covariance is always zero. Weight the products of the deviations with the table `p` itself."""

import numpy as np


def moments(x, y, p):
    px, py = p.sum(axis=1), p.sum(axis=0)
    mean = np.array([px @ x, py @ y])
    a, b = x - mean[0], y - mean[1]
    both = np.sum(np.outer(px, py) * np.outer(a, b))
    vx, vy = px @ a**2, py @ b**2
    with np.errstate(all="ignore"):
        return mean, np.array([[vx, both], [both, vy]]), both / np.sqrt(vx * vy)
