import numpy as np


def matmul(A, B):
    """The matrix product of A, shape (m, n), and B, shape (n, p): an array of shape (m, p).

    Raises ValueError when the shapes do not fit.
    """
    ...
