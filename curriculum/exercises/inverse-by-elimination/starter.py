import numpy as np


def inverse(A):
    """The inverse of the square matrix A, shape (n, n). Raises ValueError when there is none."""
    ...
