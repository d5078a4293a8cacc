import numpy as np


def solve_any(A, b):
    """Solve A x = b for A of shape (m, n) and b of shape (m,).

    Returns the rank, one solution of shape (n,) or None, and a basis of the null space, shape (n, n - rank).
    """
    ...
