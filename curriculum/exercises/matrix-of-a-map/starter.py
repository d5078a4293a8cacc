import numpy as np


def matrix_of(f, n):
    """A, shape (m, n), and b, shape (m,), with f(x) = A x + b for all x of shape (n,). Calls f at most n + 1 times."""
    ...
