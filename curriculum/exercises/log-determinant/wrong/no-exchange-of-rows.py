"""You divide by what happens to stand on the diagonal. A zero there does not make the determinant zero, and a tiny
number drowns the rest in rounding. Bring up the row with the largest entry first."""

import numpy as np


def log_determinant(A):
    """Sign of the determinant of A, shape (n, n), and the logarithm of its absolute value."""
    A = np.array(A, dtype=float)
    sign, log = 1.0, 0.0
    for k in range(len(A)):
        if A[k, k] == 0:
            return 0.0, -np.inf
        sign *= np.sign(A[k, k])
        log += np.log(np.abs(A[k, k]))
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return sign, log
