"""You drop every singular value that is small beside the largest. Many small ones together can be a large error: add up the squares of all that
you drop."""

import numpy as np


def compress(A, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    k = int((s > tolerance * s[0]).sum())
    return U[:, :k] * s[:k], Vt[:k]
