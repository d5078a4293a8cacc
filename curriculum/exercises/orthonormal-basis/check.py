"""Cases for orthonormal bases: nearly dependent, dependent and zero columns, and units of all sizes."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield Case("two arrows in the plane", visible=True, A=np.array([[4.0, 2.6], [0.8, 2.8]]))
    yield Case(
        "whole numbers, and a column that adds nothing",
        visible=True,
        A=np.array([[3, 6, 5], [4, 8, 0], [0, 0, 2]]),
    )
    t = np.linspace(0, 1, 12)
    yield Case("powers that are ever more alike", visible=True, A=t[:, None] ** np.arange(6))
    eps = 1e-7
    yield Case(
        "three columns that almost coincide",
        A=np.array([[1.0, 1, 1], [eps, 0, 0], [0, eps, 0], [0, 0, eps]]),
    )
    yield Case("already orthonormal", A=np.array([[0.0, 1, 0], [0, 0, 1], [1, 0, 0]]))
    yield Case("one column", A=np.array([[-2], [1], [2]]))
    yield Case(
        "a zero first, and one in the middle", A=np.insert(rng.normal(size=(4, 2)), [0, 1], 0.0, axis=1)
    )
    yield Case("nothing but zeros", A=np.zeros((3, 2)))
    yield Case("more columns than rows", A=rng.normal(size=(3, 6)))
    B = rng.normal(size=(6, 3))
    yield Case(
        "mixtures between new directions",
        A=np.column_stack([B[:, 0], B[:, 1], B[:, :2] @ [0.3, -1.7], B[:, 2], B @ [1, 0.1, 3]]),
    )
    yield Case("very small units", A=rng.normal(size=(5, 3)) * 1e-13)
    yield Case("very large units", A=rng.normal(size=(5, 3)) * 1e13)
    yield Case("columns of very different length", A=rng.normal(size=(6, 4)) * [1e-12, 1e6, 1e-3, 1e11])
    C = rng.normal(size=(5, 2)) * 1e12
    yield Case("large columns and their mixture", A=np.column_stack([C, C @ [1 / 3, 1 / 7]]))
    u, v, w = rng.normal(size=(3, 8))
    yield Case("the difference is one part in ten million", A=np.column_stack([u, u + 1e-7 * v, w]))
    for i in range(3):
        n, d = rng.integers(3, 8), rng.integers(2, 6)
        r = min(n, d) - (i == 2)
        A = rng.normal(size=(n, r)) @ rng.normal(size=(r, d))
        yield Case(f"random columns {i + 1}", A=A)


@check("There are as many columns as the rank")
def count(got, want, case):
    return shaped(got, want.shape, "Q")


@check("The columns have length 1 and meet at right angles")
def orthonormal(got, want, case):
    Q = np.asarray(got, dtype=float)
    if not Q.shape[1]:
        return None
    error = np.abs(Q.T @ Q - np.eye(Q.shape[1]))
    if error.max() > 1e-10:
        i, j = np.unravel_index(error.argmax(), error.shape)
        what = f"Column {i} has not length 1" if i == j else f"Columns {i} and {j} are not at right angles"
        return f"{what}: QᵀQ is off by {error.max():.1g} there."
    return None


@check("From left to right, the columns span what the columns of A span")
def spans(got, want, case):
    """Leading columns with equal spans agree up to sign; the tolerance is wide because nearly equal columns magnify rounding."""
    Q = np.asarray(got, dtype=float)
    cosines = np.abs((Q * want).sum(axis=0))
    wrong = np.flatnonzero(cosines < 1 - 1e-6)
    if wrong.size:
        return f"Column {wrong[0]} of Q leaves the span that the leading columns of A have."
    return None


def agree(got, other, case):
    """Alike when the columns agree up to sign and the right angles are good, or bad, alike.

    Columns beyond the rank are rounding errors brought to length 1: they point elsewhere on another processor.
    """
    try:
        mine, theirs = np.asarray(got, dtype=float), np.asarray(other, dtype=float)
        if mine.shape != theirs.shape:
            return False
        if mine.shape[1] > np.linalg.matrix_rank(case.inputs["A"]):
            return True
        signs = np.where((mine * theirs).sum(axis=0) < 0, -1, 1)
        if close(mine * signs, theirs, case, atol=1e-4) is not None:
            return False
        slant = [np.abs(Q.T @ Q - np.eye(Q.shape[1])).max(initial=0.0) > 1e-10 for Q in (mine, theirs)]
        return slant[0] == slant[1]
    except (TypeError, ValueError, IndexError):
        return False
