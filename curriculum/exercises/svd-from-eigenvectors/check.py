"""Cases for the thin SVD: tall, wide, deficient, repeated values, all units; and a block of real flowers."""

import numpy as np
from sklearn.datasets import load_iris

from upstream.grading.authoring import Case, check, close, shaped


def made(rng, m, n, values):
    U, V = (np.linalg.qr(rng.normal(size=(size, len(values))))[0] for size in (m, n))
    return U * values @ V.T


def cases(rng):
    yield Case("two by two, whole numbers", visible=True, A=np.array([[2, 2], [-1, 1]]))
    yield Case(
        "wide, with a row that repeats", visible=True, A=np.array([[1, 2, 0, 2], [0, 1, 1, -1], [2, 4, 0, 4]])
    )
    yield Case("thirty flowers", visible=True, A=load_iris().data[::5])
    yield Case("one row", A=np.array([[3.0, -4.0]]))
    yield Case("one column", A=np.array([[1], [2], [-2]]))
    yield Case("one negative number", A=np.array([[-5.0]]))
    yield Case("nothing but zeros", A=np.zeros((2, 3)))
    yield Case(
        "a rotation, all singular values the same", A=np.array([[0.6, -0.8, 0], [0.8, 0.6, 0], [0, 0, 1]])
    )
    yield Case("symmetric with negative eigenvalues", A=np.array([[1.0, 2, 0], [2, -2, 0], [0, 0, -1]]))
    yield Case("rank one, tall", A=np.outer(rng.normal(size=6), rng.normal(size=3)))
    yield Case("rank two, wide", A=made(rng, 4, 7, np.array([3.0, 0.5])))
    yield Case("singular values a thousandfold apart", A=made(rng, 6, 4, np.array([2.0, 0.7, 0.01, 0.003])))
    yield Case("tiny units", A=made(rng, 5, 3, 1e-9 * np.array([3.0, 2, 1])))
    yield Case("huge units, rank two of three", A=made(rng, 5, 3, 1e9 * np.array([3.0, 1])))
    yield Case("far from the origin", A=rng.normal(size=(8, 3)) + [20, -30, 5])
    for i in range(2):
        m, n = rng.integers(3, 9, size=2)
        yield Case(
            f"a random matrix {i + 1}", A=made(rng, m, n, np.sort(rng.uniform(0.5, 6, min(m, n)))[::-1])
        )


@check("Three arrays, as many singular values as the rank")
def shapes(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three arrays: U, s and Vt."
    (m, n), r = case.inputs["A"].shape, len(want[1])
    return shaped(got[1], (r,), "s") or shaped(got[0], (m, r), "U") or shaped(got[2], (r, n), "Vt")


@check("The singular values are right, largest first")
def values(got, want, case):
    exact = np.linalg.svd(np.asarray(case.inputs["A"], dtype=float), compute_uv=False)
    return close(got[1], exact[: len(want[1])], case, "s", rtol=1e-5, atol=0)


@check("The columns of U and the rows of Vt are orthonormal")
def orthonormal(got, want, case):
    for W, name in (
        (np.asarray(got[0], dtype=float).T, "columns of U"),
        (np.asarray(got[2], dtype=float), "rows of Vt"),
    ):
        if np.abs(W @ W.T - np.eye(len(W))).max(initial=0.0) > 1e-6:
            return f"The {name} do not all have length 1 and right angles between them."
    return None


@check("The product is A")
def product(got, want, case):
    A = np.asarray(case.inputs["A"], dtype=float)
    U, s, Vt = (np.asarray(part, dtype=float) for part in got)
    if np.abs(U * s @ Vt - A).max() > 1e-6 * s.max(initial=0.0):
        return "U times s times Vt is not A. Do the signs and the order of U match those of Vt?"
    return None


def agree(got, other, case):
    """Alike when shapes, values and product are, however wrong."""
    try:
        mine, theirs = ([np.asarray(part, dtype=float) for part in answer] for answer in (got, other))
        if [part.shape for part in mine] != [part.shape for part in theirs] or close(
            mine[1], theirs[1], case, rtol=1e-5
        ) is not None:
            return False
        if mine[0].shape[1:] != mine[2].shape[:1]:  # no product exists: compare the arrays themselves
            return all(
                np.allclose(np.abs(a), np.abs(b), rtol=1e-4, atol=1e-6)
                for a, b in zip(mine, theirs, strict=True)
            )
        products = [np.abs(U) * s @ np.abs(Vt) for U, s, Vt in (mine, theirs)]
        exact = [np.abs(U * s @ Vt) for U, s, Vt in (mine, theirs)]
        tolerance = {"rtol": 1e-4, "atol": 1e-5 * np.abs(case.inputs["A"]).max(), "equal_nan": True}
        return bool(np.allclose(*products, **tolerance) or np.allclose(*exact, **tolerance))
    except (TypeError, ValueError, IndexError):
        return False
