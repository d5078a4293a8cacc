"""You refuse matrices whose determinant is close to 0. A matrix of small numbers has a tiny determinant and may be
perfectly good to invert: the determinant measures volume, not whether something is lost."""

import numpy as np


def inverse(A):
    """The inverse of the square matrix A, shape (n, n). Raises ValueError when there is none."""
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n):
        raise ValueError("only a square matrix has an inverse")
    if abs(np.linalg.det(A)) < 1e-10:
        raise ValueError("the matrix is singular")
    both = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.abs(both[k:, k]).argmax()
        if both[p, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, p]] = both[[p, k]]
        both[k] /= both[k, k]
        factors = both[:, k].copy()
        factors[k] = 0
        both -= np.outer(factors, both[k])
    return both[:, n:]
