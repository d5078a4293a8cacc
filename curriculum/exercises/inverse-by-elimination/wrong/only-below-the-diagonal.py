"""You clear the column below the pivot and stop there, so the left half is a triangle and not yet the identity. Clear
the rows above the pivot as well."""

import numpy as np


def inverse(A):
    """The inverse of the square matrix A, shape (n, n). Raises ValueError when there is none."""
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n):
        raise ValueError("only a square matrix has an inverse")
    both = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.abs(both[k:, k]).argmax()
        if both[p, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, p]] = both[[p, k]]
        both[k] /= both[k, k]
        factors = both[:, k].copy()
        factors[: k + 1] = 0
        both -= np.outer(factors, both[k])
    return both[:, n:]
