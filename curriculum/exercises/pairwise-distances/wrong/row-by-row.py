"""You subtract the first point of B from the first of A, the second from the second, and so on. The task asks for every
point with every point: give the two sets axes of their own, with None, before you subtract."""

import numpy as np


def distances(A, B):
    return np.sqrt(((A - B) ** 2).sum(axis=1))
