"""You take a zero on the diagonal for the end. Another row may have a better number in that column: bring up the row
with the largest one. That also keeps tiny pivots from drowning the rest."""

import numpy as np


def inverse(A):
    """The inverse of the square matrix A, shape (n, n). Raises ValueError when there is none."""
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n):
        raise ValueError("only a square matrix has an inverse")
    both = np.hstack([A, np.eye(n)])
    for k in range(n):
        if both[k, k] == 0:
            raise ValueError("the matrix is singular")
        both[k] /= both[k, k]
        factors = both[:, k].copy()
        factors[k] = 0
        both -= np.outer(factors, both[k])
    return both[:, n:]
