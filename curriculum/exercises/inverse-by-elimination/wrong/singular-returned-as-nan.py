"""A singular matrix comes back as NaN or infinities. It has no inverse, and whoever called you should hear of it:
raise a ValueError."""

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
            return np.full((n, n), np.nan)
        both[[k, p]] = both[[p, k]]
        both[k] /= both[k, k]
        factors = both[:, k].copy()
        factors[k] = 0
        both -= np.outer(factors, both[k])
    return both[:, n:]
