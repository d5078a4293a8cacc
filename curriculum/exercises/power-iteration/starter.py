import numpy as np


def leading_eigenpairs(A, k):
    """The k eigenvalues of symmetric A (n, n) that are largest in absolute value, and eigenvectors as columns (n, k)."""
    ...
