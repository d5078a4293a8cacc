"""You sum over the points of B instead of the coordinates. The differences have the axes (points of A, points of B,
coordinates), and the one to sum away is the last."""

import numpy as np


def distances(A, B):
    difference = A[:, None, :].astype(float) - B[None, :, :]
    return np.sqrt((difference**2).sum(axis=1))
