"""You keep as many singular values as there are columns, also those that are zero. Dividing by them gives NaN or noise in U. Keep as many as the
rank."""

import numpy as np


def thin_svd(A):
    A = np.asarray(A, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    values, V = values[::-1], V[:, ::-1]
    s = np.sqrt(np.abs(values))
    with np.errstate(all="ignore"):
        return A @ V / s, s, V.T
