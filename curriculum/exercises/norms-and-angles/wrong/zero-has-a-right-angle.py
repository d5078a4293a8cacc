"""For a zero vector you return 90 degrees. It has no direction, so there is no angle to return: raise a ValueError."""

import numpy as np


def norm(x, p):
    size = np.abs(np.asarray(x, dtype=float))
    largest = size.max()
    if p == np.inf or largest == 0:
        return largest
    return largest * ((size / largest) ** p).sum() ** (1 / p)


def angle(x, y):
    if norm(x, 2) == 0 or norm(y, 2) == 0:
        return 90.0
    cosine = (x / norm(x, 2)) @ (y / norm(y, 2))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))
