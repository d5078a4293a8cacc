import numpy as np


def log_determinant(A):
    """Sign of the determinant of A, shape (n, n), and the logarithm of its absolute value."""
    ...
