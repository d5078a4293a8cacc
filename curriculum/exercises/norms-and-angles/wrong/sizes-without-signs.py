"""You raise the entries themselves to the power p, so for an odd p negative entries cancel positive ones, and a
root of a negative sum is NaN. The formula takes absolute values first."""

import numpy as np


def norm(x, p):
    size = np.asarray(x, dtype=float)
    largest = np.abs(size).max()
    if p == np.inf:
        return size.max()
    if largest == 0:
        return 0.0
    return largest * ((size / largest) ** p).sum() ** (1 / p)


def angle(x, y):
    if norm(x, 2) == 0 or norm(y, 2) == 0:
        raise ValueError("the zero vector has no direction")
    cosine = (x / norm(x, 2)) @ (y / norm(y, 2))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))
