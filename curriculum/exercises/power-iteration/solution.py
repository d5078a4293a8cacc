r"""Multiplying by $A$ multiplies the share of each eigenvector by its eigenvalue. After $t$ steps the leading one has
gained a factor $|\lambda_1 / \lambda_2|^t$ over the next, from whatever start that contains a trace of it; a random one
practically always does.

Two details decide whether it works. A negative eigenvalue turns the vector round at every step, so the new vector is
compared with the old one *up to sign*: by the entries' absolute values alone or, as here, by looking at whether $v$ equals plus or
minus what it was. And it is the **vector** that must stand still. The Rayleigh quotient's error is the square of the vector's, so it
seems settled when the vector is good to half the digits only.

Deflation, $A - \lambda v v^\top$, turns the found eigenvalue into 0 and leaves all others as they were, because the other
eigenvectors are orthogonal to $v$.
"""

import numpy as np


def leading_eigenpairs(A, k):
    """The k eigenvalues of symmetric A (n, n) that are largest in absolute value, and eigenvectors as columns (n, k)."""
    A = np.array(A, dtype=float)
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
