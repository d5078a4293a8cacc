"""The angle between a vector and itself comes out as NaN. Rounding has made the cosine a hair larger than 1, where the
arc cosine is not defined. Clip the cosine to the range from -1 to 1 first."""

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
    return np.degrees(np.arccos(cosine))
