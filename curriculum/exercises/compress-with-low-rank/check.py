"""Cases for low-rank compression: a photograph's bytes, digits, ties, zeros, and tolerances between two ranks."""

import numpy as np
from sklearn.datasets import load_digits, load_sample_image

from upstream.grading.authoring import Case, check, shaped


def between(A, k):
    """A tolerance half-way, in logarithms, between the errors of rank k - 1 and rank k."""
    s = np.linalg.svd(np.asarray(A, dtype=float), compute_uv=False)
    errors = np.sqrt(np.append(np.cumsum(s[::-1] ** 2)[::-1], 0) / (s**2).sum())
    return float(np.sqrt(errors[k - 1] * errors[k]))


def cases(rng):
    flower = load_sample_image("flower.jpg")[:424, :640].mean(axis=2).reshape(53, 8, 80, 8).mean(axis=(1, 3))
    flower = flower.round().astype(np.uint8)
    yield Case("a photograph of a flower", visible=True, A=flower, tolerance=0.1)
    yield Case("three numbers on a diagonal", visible=True, A=np.diag([3, 2, 1]), tolerance=0.3)
    yield Case("twenty digits", A=load_digits().data[5:25], tolerance=between(load_digits().data[5:25], 6))
    A = rng.normal(size=(9, 5)) * [10, 5, 2, 1, 0.3]
    yield Case("the coarse half is enough", A=A, tolerance=between(A, 1))
    yield Case("almost all is needed", A=A, tolerance=between(A, 4))
    yield Case("nothing may be lost", A=rng.normal(size=(4, 6)), tolerance=0.0)
    yield Case("everything may be lost", A=rng.normal(size=(4, 3)), tolerance=1.5)
    yield Case("zeros", A=np.zeros((3, 5)), tolerance=0.1)
    yield Case("directions of equal weight", A=np.linalg.qr(rng.normal(size=(4, 4)))[0], tolerance=0.6)
    yield Case("rank two exactly", A=rng.normal(size=(7, 2)) @ rng.normal(size=(2, 8)), tolerance=1e-6)
    yield Case("one column", A=np.array([[2], [-1]]), tolerance=0.5)
    wide = rng.normal(size=(5, 30)) * rng.uniform(0.2, 9, (5, 1)) * 1e-6
    yield Case("wide, in small units", A=wide, tolerance=between(wide, 3))
    for i in range(2):
        m, n = rng.integers(4, 12, size=2)
        A = rng.normal(size=(m, n)) @ np.diag(0.6 ** np.arange(n)) * 1e4
        yield Case(f"a random table {i + 1}", A=A, tolerance=between(A, int(rng.integers(2, min(m, n)))))


def relative_error(answer, case):
    A = np.asarray(case.inputs["A"], dtype=float)
    left, right = (np.asarray(part, dtype=float) for part in answer)
    size = np.linalg.norm(A)
    return np.linalg.norm(A - left @ right) / size if size else np.linalg.norm(left @ right)


@check("Two tables, and as thin as possible")
def thin(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two tables, left and right."
    (m, n), k = case.inputs["A"].shape, want[0].shape[1]
    problem = shaped(got[0], (m, None), "left") or shaped(got[1], (None, n), "right")
    if problem:
        return problem
    mine = np.shape(got[0])[1]
    if np.shape(got[1])[0] != mine:
        return f"left has {mine} columns and right {np.shape(got[1])[0]} rows: they cannot be multiplied."
    if mine < k:
        return f"Your rank is {mine}, and no tables of that rank come within the tolerance."
    return f"Your rank is {mine}; a smaller one meets the tolerance as well." if mine > k else None


@check("The product is as near to A as this rank allows")
def nearest(got, want, case):
    mine, best = relative_error(got, case), relative_error(want, case)
    if mine > best * (1 + 1e-4) + 1e-6:
        return f"The relative error of your product is {mine:.4g}; tables of this rank can be nearer."
    return None


def agree(got, other, case):
    try:
        products = [
            np.asarray(left, dtype=float) @ np.asarray(right, dtype=float) for left, right in (got, other)
        ]
        size = np.abs(products[1]).max(initial=0.0)
        return np.shape(got[0]) == np.shape(other[0]) and bool(
            np.allclose(*products, rtol=1e-4, atol=1e-5 * size)
        )
    except (TypeError, ValueError, IndexError):
        return False
