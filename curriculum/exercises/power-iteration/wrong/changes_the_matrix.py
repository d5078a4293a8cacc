"""Your deflation subtracts from the caller's own array, which ends up with its leading directions missing. `np.asarray` makes no
copy of an array of floats; `np.array` does."""

import numpy as np


def leading_eigenpairs(A, k):
    A = np.asarray(A, dtype=float)
    rng = np.random.default_rng(0)
    values, vectors = [], []
    for _ in range(k):
        v, before = rng.normal(size=len(A)), np.inf
        while min(np.abs(v - before).max(), np.abs(v + before).max()) > 1e-9:
            before = v
            v = A @ v
            v /= np.linalg.norm(v)
        value = v @ A @ v
        A -= value * np.outer(v, v)
        values.append(value)
        vectors.append(v)
    return np.array(values), np.array(vectors).T
