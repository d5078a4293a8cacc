"""The norms are right, and your angles are in radians, which is what `arccos` gives. The task asks for degrees."""

import numpy as np


def norm(x, p):
    size = np.abs(np.asarray(x, dtype=float))
    largest = size.max()
    if p == np.inf or largest == 0:
        return largest
    return largest * ((size / largest) ** p).sum() ** (1 / p)


def angle(x, y):
    if norm(x, 2) == 0 or norm(y, 2) == 0:
        raise ValueError("the zero vector has no direction")
    cosine = (x / norm(x, 2)) @ (y / norm(y, 2))
    return np.arccos(np.clip(cosine, -1, 1))
