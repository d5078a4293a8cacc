"""The product as a sum of layers: for every $k$, column $k$ of `A` times row $k$ of `B` is a whole table
of products, and the tables add up to `C`. One loop is left of three, and it is the loop over the axis
that disappears.

With three loops the same thing reads `C[i, j] += A[i, k] * B[k, j]`, and the loops may stand in any
order: `i, j, k` finishes one entry after the other, `k` outermost gives these layers. Libraries reorder
the loops again, into small blocks that stay in the processor's cache, and do several multiplications at
once. That is where their speed comes from, not from doing fewer.
"""

import numpy as np


def matmul(A, B):
    """The matrix product of A, shape (m, n), and B, shape (n, p): an array of shape (m, p).

    Raises ValueError when the shapes do not fit.
    """
    (m, n), (q, p) = A.shape, B.shape
    if n != q:
        raise ValueError(f"shapes {A.shape} and {B.shape} do not fit: {n} is not {q}")
    C = np.zeros((m, p))
    for k in range(n):
        C += np.outer(A[:, k], B[k])
    return C
