"""Call the function, and note whether it changed the matrix it was given."""

import numpy as np


def drive(module, A, k):
    kept = A.copy()
    values, vectors = module.leading_eigenpairs(A, k)
    return {"values": values, "vectors": vectors, "untouched": bool(np.array_equal(A, kept))}
