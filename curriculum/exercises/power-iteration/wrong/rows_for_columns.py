"""Your eigenvectors lie in the rows of the array. The task wants them as columns, as NumPy returns them: transpose."""

import numpy as np


def leading_eigenpairs(A, k):
    values, vectors = np.linalg.eigh(A)
    order = np.argsort(-np.abs(values), kind="stable")[:k]
    return values[order], vectors.T[order] if k == len(values) else vectors.T[:, order]
