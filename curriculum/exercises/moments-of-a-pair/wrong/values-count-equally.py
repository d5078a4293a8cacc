"""You average the values as if each were equally probable. An expectation weights every value by its probability."""

import numpy as np


def moments(x, y, p):
    mean = np.array([np.mean(x), np.mean(y)])
    a, b = x - mean[0], y - mean[1]
    both = a @ p @ b
    vx, vy = np.sum(p.sum(axis=1) * a**2), np.sum(p.sum(axis=0) * b**2)
    with np.errstate(all="ignore"):
        return mean, np.array([[vx, both], [both, vy]]), both / np.sqrt(vx * vy)
