"""You skip a column when what is left of it is shorter than a fixed number. In small units you then throw real directions away, and
in large ones you keep rounding errors. Compare with the length of the column itself."""

import numpy as np


def orthonormal_basis(A):
    A = np.asarray(A, dtype=float)
    basis = np.empty((len(A), 0))
    for column in A.T:
        rest = column
        for _ in range(2):
            rest = rest - basis @ (basis.T @ rest)
        length = np.linalg.norm(rest)
        if length > 1e-10:
            basis = np.column_stack([basis, rest / length])
    return basis
