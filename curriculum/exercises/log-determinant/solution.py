"""The product of the diagonal is a sum of logarithms, and its sign a product of signs. Neither overflows nor vanishes,
however large the matrix.

Exchanging rows is more than a remedy for a zero on the diagonal. With the largest entry of the column as the divisor,
no multiple exceeds 1 in size, so rows are never added in huge multiples that would drown them in rounding.

`A[[k, p]] = A[[p, k]]` exchanges two rows: the right side is a copy before anything is written.
`A[k], A[p] = A[p], A[k]` is not, because both sides are views of the same memory."""

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
        sign *= np.sign(A[k, k])
        log += np.log(np.abs(A[k, k]))
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return sign, log
