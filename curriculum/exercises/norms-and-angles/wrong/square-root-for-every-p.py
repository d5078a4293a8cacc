"""You take a square root whatever p is. A sum of p-th powers needs the p-th root, or the norm of 3x is not three
times the norm of x."""

import numpy as np


def norm(x, p):
    size = np.abs(np.asarray(x, dtype=float))
    largest = size.max()
    if p == np.inf or largest == 0:
        return largest
    return largest * ((size / largest) ** p).sum() ** 0.5


def angle(x, y):
    if norm(x, 2) == 0 or norm(y, 2) == 0:
        raise ValueError("the zero vector has no direction")
    cosine = (x / norm(x, 2)) @ (y / norm(y, 2))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))
