"""Your answers lie in the rows of A. The image of the j-th basis vector is the j-th *column*: stack the answers
side by side."""

import numpy as np


def matrix_of(f, n):
    b = f(np.zeros(n))
    return np.array([f(e) - b for e in np.eye(n)]), b
