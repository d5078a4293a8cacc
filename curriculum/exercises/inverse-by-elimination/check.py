"""Cases for the inverse: exchanges, integers, tiny pivots, very small and very large matrices, and those without
an inverse."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def regular(rng, n):
    """A random matrix with a condition number that leaves no doubt, rows in random order."""
    return (rng.normal(size=(n, n)) / n + np.diag(rng.choice([-2.0, 2.0], size=n)))[rng.permutation(n)]


def cases(rng):
    yield Case("two microphones", visible=True, A=np.array([[3, 1], [1, 2]]))
    yield Case("a zero on the diagonal", visible=True, A=np.array([[0, 2, 0], [1, 0, 0], [0, 1, 4]]))
    yield Case("one row twice the other", visible=True, A=np.array([[2.0, 4.0], [1.0, 2.0]]))
    yield Case("a tiny number on the diagonal", A=np.array([[1e-20, 1.0], [1.0, 1.0]]))
    yield Case("one number", A=np.array([[-4]]))
    yield Case("wide", A=rng.normal(size=(2, 3)))
    yield Case("tall", A=rng.normal(size=(4, 1)))
    yield Case("rows in another order", A=np.eye(6)[[1, 2, 3, 4, 5, 0]])
    yield Case("small numbers throughout", A=1e-12 * regular(rng, 5))
    yield Case("large numbers throughout", A=1e9 * regular(rng, 4))
    zero_column = rng.normal(size=(4, 4))
    zero_column[:, rng.integers(1, 4)] = 0
    yield Case("a column of zeros", A=zero_column)
    yield Case("equal rows", A=np.ones((3, 3)))
    yield Case("below a triangle", A=np.tril(rng.integers(1, 6, size=(5, 5))))
    for i in range(3):
        yield Case(f"a random matrix {i + 1}", A=regular(rng, int(rng.integers(2, 8))))


@check("A matrix of the right shape, all finite")
def shape(got, want, case):
    return shaped(got, want.shape, name="the inverse")


@check("Every entry is right")
def entries(got, want, case):
    return close(got, want, case, name="the inverse", rtol=0, atol=1e-6 * np.abs(want).max())


def agree(got, other, case):
    got, other = np.asarray(got, dtype=float), np.asarray(other, dtype=float)
    if got.shape != other.shape:
        return False
    finite = np.isfinite(other)
    scale = np.abs(other[finite]).max() if finite.any() else 1.0
    return close(got, other, case, rtol=1e-6, atol=1e-6 * scale) is None
