"""Your columns are the left singular vectors. They span the whole of what A spans, but not from left to right: the first
one should lie along the first column of A that is not zero. Build the basis column by column."""

import numpy as np


def orthonormal_basis(A):
    U, values, _ = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    return U[:, values > 1e-10 * values[0]]
