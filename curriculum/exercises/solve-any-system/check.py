"""Cases for systems of any shape: zero and tiny pivots, repeated rows, no solution, other units."""

import numpy as np

from upstream.grading.authoring import Case, check, same, shaped


def cases(rng):
    receipts = np.array([[2, 1, 0], [1, 1, 1], [3, 2, 1]])
    yield Case("receipts that repeat each other", visible=True, A=receipts, b=np.array([8, 9, 17]))
    yield Case("receipts that contradict each other", visible=True, A=receipts, b=np.array([8, 9, 18]))
    yield Case(
        "a zero where the first pivot should be",
        visible=True,
        A=np.array([[0, 2, 1], [1, 0, 3], [4, 1, 0]]),
        b=np.array([5, 4, 6]),
    )
    yield Case("tenths that do not add up exactly", A=receipts * 0.1, b=np.array([0.8, 0.9, 1.7]))
    yield Case("a tiny pivot", A=np.array([[1e-11, 1.0], [1.0, 1.0]]), b=np.array([1.0, 2.0]))
    yield Case(
        "a tiny pivot in the second step",
        A=np.array([[1.0, 2, 1], [1, 2 + 1e-11, 3], [2, 5, 4]]),
        b=np.array([4.0, 6, 11]),
    )
    yield Case("very small units", A=receipts * 3e-14, b=np.array([8, 9, 17]) * 3e-14)
    yield Case("very small units and no solution", A=receipts * 3e-14, b=np.array([8, 9, 18]) * 3e-14)
    yield Case("very large units", A=receipts * 7e12, b=np.array([8, 9, 17]) * 7e12)
    yield Case("nothing but zeros", A=np.zeros((2, 3)), b=np.zeros(2))
    yield Case("zeros that should make something", A=np.zeros((2, 3)), b=np.array([0.0, 1.0]))
    A, x = rng.integers(-3, 4, size=(5, 3)), rng.integers(1, 5, size=3)
    A[:3] = [[2, 1, 0], [1, 0, 1], [-1, 3, 1]]
    yield Case("more equations than unknowns, and they agree", A=A, b=A @ x)
    yield Case("more equations than unknowns, and the last disagrees", A=A, b=A @ x + [0, 0, 0, 0, 2])
    A = factor(rng, 5, 2) @ factor(rng, 4, 2).T
    b = A @ np.linalg.svd(A[:1])[2][1:].sum(axis=0)
    yield Case("a zero on the right-hand side", A=A, b=np.array([0.0, *b[1:]]))
    yield Case("one equation", A=np.array([[0, 0, -4, 2]]), b=np.array([6]))
    yield Case(
        "columns without a pivot between others",
        A=np.array([[1, 2, 0, 3], [2, 4, 1, 1], [0, 0, 2, -10]]),
        b=np.array([1, 5, 6]),
    )
    for i in range(3):
        m, n = rng.integers(3, 7, size=2)
        r = rng.integers(1, min(m, n) + 1)
        A = factor(rng, m, r) @ factor(rng, n, r).T
        b = A @ rng.normal(size=n) if i < 2 else A @ rng.normal(size=n) + [*np.zeros(m - 1), 5.0]
        yield Case(f"a random system {i + 1}", A=A, b=b)


def factor(rng, n, r):
    """A matrix (n, r) of full column rank, far from losing it."""
    return np.linalg.qr(rng.normal(size=(n, r)))[0] * rng.uniform(0.5, 3, r)


@check("Three things come back: the rank, a solution or None, and a basis")
def parts(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three things: the rank, the solution (or None) and the basis of the null space."
    return None


@check("The rank is right")
def rank(got, want, case):
    return same(got[0], want[0], "the rank")


@check("x solves the system, and is None when nothing does")
def solution(got, want, case):
    A, b = np.asarray(case.inputs["A"], dtype=float), np.asarray(case.inputs["b"], dtype=float)
    x = got[1]
    if want[1] is None:
        return None if x is None else "You return a solution, but no x makes A x equal to b."
    if x is None:
        return "You return None, but this system has a solution."
    problem = shaped(x, (A.shape[1],), "x")
    if problem:
        return problem
    miss = np.abs(A @ np.asarray(x, dtype=float) - b)
    if miss.max() > 1e-6 * np.abs(b).max():
        return f"A x is not b: equation {miss.argmax()} is off by {miss.max():.3g}."
    return None


@check("N is a basis of the null space")
def basis(got, want, case):
    A = np.asarray(case.inputs["A"], dtype=float)
    n, k = A.shape[1], A.shape[1] - want[0]
    problem = shaped(got[2], (n, k), "N")
    if problem or k == 0:
        return problem
    N = np.asarray(got[2], dtype=float)
    lengths = np.linalg.norm(N, axis=0)
    if (lengths == 0).any():
        return f"Column {lengths.argmin()} of N is zero. A basis holds no zero vector."
    N = N / lengths
    if np.abs(A @ N).max() > 1e-6 * np.abs(A).max():
        return f"A times column {np.abs(A @ N).max(axis=0).argmax()} of N is not zero."
    if np.linalg.svd(N, compute_uv=False)[-1] < 1e-6:
        return "The columns of N are linearly dependent, so they are no basis."
    return None


def agree(got, other, case):
    """Alike when the rank, the verdict and the equations that x and N satisfy are."""
    A = np.asarray(case.inputs["A"], dtype=float)
    try:
        alike = (
            got[0] == other[0]
            and (got[1] is None) == (other[1] is None)
            and np.shape(got[2]) == np.shape(other[2])
        )
        if not alike:
            return False
        scale = np.abs(A).max() or 1.0
        images = [(A @ np.asarray(answer[2], dtype=float) / scale) for answer in (got, other)]
        if got[1] is not None:
            images = [
                np.column_stack([image, A @ np.asarray(answer[1], dtype=float) / scale])
                for image, answer in zip(images, (got, other), strict=True)
            ]
        return bool(np.allclose(*images, rtol=1e-5, atol=1e-6, equal_nan=True))
    except (TypeError, ValueError, IndexError):
        return False
