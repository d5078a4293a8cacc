import numpy as np


def orthonormal_basis(A):
    """Orthonormal columns with the span of A's columns, from left to right: (n, d) to (n, rank)."""
    ...
