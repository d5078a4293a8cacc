"""You divide 1 by each entry. The inverse is the matrix whose *product* with A is the identity, and that is
another one, unless A is 1 by 1."""

import numpy as np


def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n):
        raise ValueError("only a square matrix has an inverse")
    if np.linalg.det(A) == 0:
        raise ValueError("the matrix is singular")
    with np.errstate(divide="ignore"):
        return 1 / A
