"""You compare squared errors with the tolerance itself. The tolerance bounds the norm: compare roots with it, or squares with its square."""

import numpy as np


def compress(A, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    squared_errors = np.cumsum(s[::-1] ** 2)
    k = int((squared_errors > tolerance * (s**2).sum()).sum())
    return U[:, :k] * s[:k], Vt[:k]
