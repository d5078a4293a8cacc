"""You sort by the eigenvalues themselves, so a large negative one comes last or is left out. What counts here is the absolute
value: it decides which direction wins when one multiplies again and again."""

import numpy as np


def leading_eigenpairs(A, k):
    values, vectors = np.linalg.eigh(A)
    return values[::-1][:k], vectors[:, ::-1][:, :k]
