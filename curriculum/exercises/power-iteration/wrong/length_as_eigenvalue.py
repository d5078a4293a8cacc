"""You take the length of A v for the eigenvalue. That is its absolute value: a negative eigenvalue loses its sign, and
the deflation then makes it larger instead of removing it. Use the Rayleigh quotient, v @ A @ v."""

import numpy as np


def leading_eigenpairs(A, k):
    A = np.array(A, dtype=float)
    rng = np.random.default_rng(0)
    values, vectors = [], []
    for _ in range(k):
        v, before = rng.normal(size=len(A)), np.inf
        for _ in range(3000):
            v = A @ v
            value = np.linalg.norm(v)
            v /= value
        A -= value * np.outer(v, v)
        values.append(value)
        vectors.append(v)
    return np.array(values), np.array(vectors).T
