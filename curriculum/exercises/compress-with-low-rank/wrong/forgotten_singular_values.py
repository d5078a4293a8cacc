"""You return U and Vt without the singular values, so every direction has the same weight. Multiply the columns of one of them by `s`."""

import numpy as np


def compress(A, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    squared_errors = np.cumsum(s[::-1] ** 2)
    k = int((squared_errors > tolerance**2 * (s**2).sum()).sum())
    return U[:, :k], Vt[:k]
