import numpy as np


def compress(A, tolerance):
    """Thin tables left (m, k) and right (k, n) whose product is within tolerance of A in relative Frobenius norm."""
    ...
