"""You stop when the eigenvalue has settled. Its error is the square of the vector's, so at that moment the vector is good to half
the digits only, and the deflation spreads the error to the next pairs. Watch the vector."""

import numpy as np


def leading_eigenpairs(A, k):
    A = np.array(A, dtype=float)
    rng = np.random.default_rng(0)
    values, vectors = [], []
    for _ in range(k):
        v, before = rng.normal(size=len(A)), np.inf
        v /= np.linalg.norm(v)
        value, before = v @ A @ v, np.inf
        while abs(value - before) > 1e-8 * abs(value):
            before = value
            v = A @ v
            v /= np.linalg.norm(v)
            value = v @ A @ v
        A -= value * np.outer(v, v)
        values.append(value)
        vectors.append(v)
    return np.array(values), np.array(vectors).T
