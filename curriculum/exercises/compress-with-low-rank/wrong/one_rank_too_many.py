"""You keep one rank more than needed: the sum from place k on is the error of rank k itself, not of rank k - 1."""

import numpy as np


def compress(A, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    squared_errors = np.cumsum(s[::-1] ** 2)
    k = int((squared_errors > tolerance**2 * (s**2).sum()).sum()) + 1
    return U[:, :k] * s[:k], Vt[:k]
