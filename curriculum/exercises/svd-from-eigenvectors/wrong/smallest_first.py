"""Your singular values come smallest first, as `eigh` returns eigenvalues. By convention the largest comes first, and every use of
the decomposition relies on it: turn values and vectors round together."""

import numpy as np


def thin_svd(A):
    A = np.asarray(A, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    keep = np.flatnonzero(values > 1e-12 * values[-1])
    s, V = np.sqrt(values[keep]), V[:, keep]
    return A @ V / s, s, V.T
