"""Changing input `j` gives column `j`: one difference of outputs, divided by the distance of the inputs. The columns are
collected as rows, because that is how a list grows, and transposed once at the end.

`x + step` makes a new array of floats each time. A step added *into* an array of integers would be cut off to nothing, and
a step added into the caller's own array would stay there.
"""

import numpy as np


def jacobian(f, x):
    """All partial derivatives of f at x, by differences: shape (m, n), a row for each output."""
    columns = []
    for j in range(len(x)):
        h = 1e-5 * max(1.0, abs(x[j]))
        step = np.zeros(len(x))
        step[j] = h
        columns.append((np.asarray(f(x + step)) - np.asarray(f(x - step))) / (2 * h))
    return np.array(columns).T
