"""Cases for the log-determinant: exchanges, tiny pivots, exact zeros, integers, and determinants beyond the range
of floats."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    yield Case("one exchange", visible=True, A=np.array([[0, 2, 1], [3, 1, 0], [1, 1, 1]]))
    yield Case("a hundred small factors", visible=True, A=np.diag(np.linspace(1e-5, 2e-5, 100)))
    yield Case("a tiny number on the diagonal", visible=True, A=np.array([[1e-20, 1.0], [1.0, 1.0]]))
    yield Case("one number", A=np.array([[-float(rng.uniform(0.1, 0.9))]]))
    yield Case("a zero", A=np.array([[0]]))
    zero_row, zero_column = rng.normal(size=(4, 4)), rng.normal(size=(5, 5))
    zero_row[rng.integers(4)] = 0
    zero_column[:, rng.integers(1, 5)] = 0
    yield Case("a row of zeros", A=zero_row)
    yield Case("a column of zeros", A=zero_column)
    yield Case("equal rows", A=np.ones((3, 3), dtype=int))
    yield Case("rows in another order", A=np.eye(7)[rng.permutation(7)])
    yield Case("two exchanges", A=np.array([[0, 0, 2], [4, 0, 0], [0, 8, 0]]))
    yield Case("whole numbers", A=rng.integers(-9, 10, size=(4, 4)) + 30 * np.eye(4, dtype=int)[[1, 2, 3, 0]])
    yield Case("two numbers below zero", A=np.diag([2.0, -3.0, -0.25]))
    yield Case("too small for a float", A=1e-8 * rng.normal(size=(50, 50)))
    yield Case("too large for a float", A=1e9 * rng.normal(size=(45, 45)))
    for i in range(3):
        n = int(rng.integers(2, 9))
        yield Case(f"a random matrix {i + 1}", A=rng.normal(size=(n, n)) * rng.uniform(0.1, 10))


@check("Two numbers: the sign and the logarithm")
def form(got, want, case):
    if not isinstance(got, list | tuple) and np.shape(got) != (2,):
        return "Return two numbers, the sign and the logarithm."
    return None if len(got) == 2 else f"Return two numbers, the sign and the logarithm, not {len(got)}."


@check("The sign is right")
def sign(got, want, case):
    return close(got[0], want[0], case, name="the sign")


@check("The logarithm is right")
def logarithm(got, want, case):
    return close(got[1], want[1], case, name="the logarithm", rtol=1e-6, atol=1e-6)


def agree(got, other, case):
    return sign(got, other, case) is None and logarithm(got, other, case) is None
