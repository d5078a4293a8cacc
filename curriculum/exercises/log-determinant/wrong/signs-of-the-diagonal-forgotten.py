"""You count the exchanges, and forget that the diagonal itself may hold negative numbers. The sign of the
determinant is the product of both."""

import numpy as np


def log_determinant(A):
    """Sign of the determinant of A, shape (n, n), and the logarithm of its absolute value."""
    A = np.array(A, dtype=float)
    sign, log = 1.0, 0.0
    for k in range(len(A)):
        p = k + np.abs(A[k:, k]).argmax()
        if A[p, k] == 0:
            return 0.0, -np.inf
        if p != k:
            A[[k, p]] = A[[p, k]]
            sign = -sign
        log += np.log(np.abs(A[k, k]))
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return sign, log
