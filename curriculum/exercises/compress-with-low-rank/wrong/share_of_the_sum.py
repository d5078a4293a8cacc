"""You add up the singular values. The squared error of a cut is the sum of their *squares*: small ones matter much less than you count them."""

import numpy as np


def compress(A, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    errors = np.cumsum(s[::-1])[::-1]
    k = int((errors > tolerance * s.sum()).sum())
    return U[:, :k] * s[:k], Vt[:k]
