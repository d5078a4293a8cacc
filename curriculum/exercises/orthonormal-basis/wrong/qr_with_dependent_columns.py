"""You return Q of `np.linalg.qr`. It has a column for every column of A (or row), also where A adds no direction, and
there it is filled with something orthogonal that is outside the span. Keep only the columns that add something."""

import numpy as np


def orthonormal_basis(A):
    return np.linalg.qr(np.asarray(A, dtype=float))[0]
