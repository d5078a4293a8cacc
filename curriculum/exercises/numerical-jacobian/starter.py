import numpy as np


def jacobian(f, x):
    """All partial derivatives of f at x, by differences: shape (m, n), a row for each output."""
    ...
