"""You hand `f` a whole table at once. It takes one vector at a time: ask it for each basis vector."""

import numpy as np


def matrix_of(f, n):
    b = f(np.zeros(n))
    return f(np.eye(n)) - b[:, None], b
