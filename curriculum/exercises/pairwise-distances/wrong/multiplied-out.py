"""You multiply the square out, which is fast and right for points near the origin. Far from it you subtract huge numbers
that are nearly equal, and the small distance drowns in their rounding. Take the differences first."""

import numpy as np


def distances(A, B):
    A, B = A.astype(float), B.astype(float)
    squares = (A**2).sum(axis=1)[:, None] - 2 * A @ B.T + (B**2).sum(axis=1)
    return np.sqrt(np.maximum(squares, 0))
