import numpy as np


def thin_svd(A):
    """Thin SVD of A, shape (m, n) and rank r: U (m, r), s (r,) and Vt (r, n), with A = U * s @ Vt."""
    ...
