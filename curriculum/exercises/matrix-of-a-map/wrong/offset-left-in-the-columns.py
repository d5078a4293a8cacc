"""Your b is right, but it is still in every column of A as well: `f(e)` is the column plus b. Take b away."""

import numpy as np


def matrix_of(f, n):
    return np.column_stack([f(e) for e in np.eye(n)]), f(np.zeros(n))
