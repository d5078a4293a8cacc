import numpy as np


def verdict(A, b):
    """Kind of the quadratic 0.5 x'Ax - b'x, and a minimizer of shape (d,) or None."""
    ...
