"""A and b are right, but you ask for f(0) again with every column, so you ask 2n times. Ask once and keep the answer."""

import numpy as np


def matrix_of(f, n):
    columns = [f(e) - f(np.zeros(n)) for e in np.eye(n)]
    return np.column_stack(columns), f(np.zeros(n))
