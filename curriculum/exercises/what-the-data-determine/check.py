"""Cases from the wine data that scikit-learn ships, with indicators, copies, sums and more columns than rows."""

import numpy as np
from sklearn.datasets import load_wine

from upstream.grading.authoring import Case, check, close, same, shaped


def cases(rng):
    data = load_wine()
    scaled = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)

    def wines(n, columns, seen=None):
        rows = np.sort((seen or rng).permutation(len(scaled))[:n])
        return scaled[rows][:, columns].round(3), data.target[rows], data.data[rows, 0]

    fixed = np.random.default_rng(12)
    M, kind, alcohol = wines(30, [1, 4], fixed)
    yield Case(
        "alcohol by cellar, with an intercept",
        visible=True,
        X=np.column_stack([np.ones(30), kind[:, None] == [0, 1, 2], M]),
        y=alcohol,
    )
    M, kind, alcohol = wines(8, [5, 6, 9], fixed)
    yield Case("the same measurement in two columns", visible=True, X=M[:, [0, 1, 0, 2]], y=alcohol)
    M, kind, alcohol = wines(25, [1, 2, 6], fixed)
    yield Case("nothing redundant", visible=True, X=np.column_stack([np.ones(25), M]), y=alcohol)
    M, kind, alcohol = wines(40, [3, 7])
    yield Case(
        "indicators without an intercept",
        X=np.column_stack([kind[:, None] == [0, 1, 2], M]).astype(float),
        y=alcohol,
    )
    M, kind, alcohol = wines(20, [1, 5, 8, 11])
    yield Case("a column that is the sum of two others", X=np.column_stack([M, M[:, 0] + M[:, 2]]), y=alcohol)
    M, kind, alcohol = wines(15, [4, 9])
    yield Case("a column of zeros", X=np.column_stack([M[:, 0], np.zeros(15), M[:, 1]]), y=alcohol)
    M, kind, alcohol = wines(5, [1, 2, 4, 5, 6, 7, 9])
    yield Case("more columns than wines", X=M, y=alcohol)
    M, kind, alcohol = wines(12, [6])
    yield Case("one column", X=M, y=alcohol)
    yield Case("a cellar alone", X=np.array([[1, 0, 3], [1, 0, 5]]), y=np.array([2, 3]))
    M, kind, alcohol = wines(22, [1, 2, 3, 5])
    mixed = np.column_stack([M, M[:, 0] - 0.5 * M[:, 1], 2 * M[:, 2]])
    yield Case("two redundancies apart from each other", X=mixed, y=alcohol)
    M, kind, alcohol = wines(18, [1, 6, 7])
    thirds = np.column_stack([M, M @ [1 / 3, 1 / 7, 0]])
    yield Case("a mixture that is inexact by rounding", X=thirds * 1e-6, y=alcohol)
    yield Case("all columns zero", X=np.zeros((3, 2)), y=np.array([1.0, -2.0, 4.0]))
    for i in range(2):
        M, kind, alcohol = wines(30, rng.choice(np.arange(1, 13), 4, replace=False))
        weights = rng.uniform(0.5, 2, 2)
        X = np.column_stack([M, M[:, :2] @ weights])
        yield Case(f"random measurements {i + 1}", X=X[:, rng.permutation(5)], y=alcohol)


@check("A dict with the four entries")
def form(got, want, case):
    if not isinstance(got, dict) or set(got) != set(want):
        return 'Return a dict with "rank", "coefficients", "fitted" and "determined".'
    n, d = case.inputs["X"].shape
    return shaped(got["coefficients"], (d,), "your array of coefficients") or shaped(
        got["fitted"], (n,), "your array of fitted values"
    )


@check("The rank is right")
def rank(got, want, case):
    return same(got["rank"], want["rank"], "the rank")


@check("The fitted values are the least-squares fit")
def fitted(got, want, case):
    return close(got["fitted"], want["fitted"], case, "your array of fitted values", atol=1e-5)


@check("The coefficients give the fitted values")
def coefficients(got, want, case):
    made = np.asarray(case.inputs["X"], dtype=float) @ np.asarray(got["coefficients"], dtype=float)
    if close(made, want["fitted"], case, atol=1e-4):
        return "X times your coefficients is not the least-squares fit."
    return None


@check("The coefficients that the data determine are told from the others")
def determined(got, want, case):
    return same(got["determined"], want["determined"], "your list of what is determined")


def agree(got, other, case):
    X = np.asarray(case.inputs["X"], dtype=float)
    try:
        return (
            got["rank"] == other["rank"]
            and close(got["fitted"], other["fitted"], case, atol=1e-5) is None
            and close(X @ got["coefficients"], X @ other["coefficients"], case, atol=1e-4) is None
            and same(got["determined"], other["determined"]) is None
        )
    except (TypeError, ValueError, KeyError, IndexError):
        return False
