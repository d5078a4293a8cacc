"""Cases for tuning neighbours: wines and tumours, unequal folds, a fold with a faulty instrument, ties."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_wine

from upstream.grading.authoring import Case, check, close

VARIETIES = np.array(["Barolo", "Grignolino", "Barbera"])


def cases(rng):
    wine, cancer = load_wine(), load_breast_cancer()

    def rows(data, n, m, columns, names=None, seen=None, fold_count=4, unequal=False):
        chosen = (seen or rng).permutation(len(data.target))[: n + m]
        folds = np.minimum(np.arange(n) // 6, fold_count - 1) if unequal else np.arange(n) % fold_count
        target = data.target if names is None else names[data.target]
        X = data.data[chosen][:, columns]
        return {"X": X[:n], "y": target[chosen[:n]], "folds": folds, "new": X[n:]}

    fixed = np.random.default_rng(17)
    yield Case(
        "wines by all measurements",
        visible=True,
        **rows(wine, 80, 12, range(13), VARIETIES, fixed, 3),
        ks=[1, 5, 15, 25],
    )
    yield Case(
        "six numbers on a line",
        visible=True,
        X=np.array([[0.0], [1], [2], [10], [11], [12]]),
        y=np.array([0, 0, 0, 1, 1, 1]),
        folds=np.array([0, 1, 2, 0, 1, 2]),
        ks=[1, 3, 4],
        new=np.array([[3.0], [8]]),
    )
    yield Case("tumours", **rows(cancer, 70, 9, [0, 1, 4, 5], fold_count=3), ks=[7, 1])
    yield Case("folds of unequal size", **rows(wine, 45, 5, [0, 4, 6, 9], unequal=True), ks=[1, 8])
    yield faulty_instrument(rng)
    yield Case("a constant column", **constant(rows(wine, 40, 6, [6, 9, 12])), ks=[2, 6])
    places = np.array([[0.0], [1], [2], [3], [50], [51], [52], [53]])
    yield Case(
        "every k is as good",
        X=places,
        y=np.array([4, 4, 4, 4, 2, 2, 2, 2]),
        folds=np.array([3, 7, 3, 7, 3, 7, 3, 7]),
        ks=[1, 3, 2],
        new=np.array([[10.0]]),
    )
    yield Case("one k and one row", **rows(wine, 30, 1, [6, 12], fold_count=3), ks=[5])
    for i in range(2):
        columns = rng.permutation(13)[: rng.integers(2, 6)]
        yield Case(
            f"random measurements {i + 1}",
            **rows(wine, 60, 15, columns, VARIETIES, fold_count=3, unequal=i == 1),
            ks=[3, 11, 1],
        )


def constant(parts):
    parts["X"][:, 1] = 4.2
    parts["new"][:, 1] += 1.0
    return parts


def faulty_instrument(rng):
    """In fold 0 a few rows of the column that tells the classes apart are a thousand units too large.

    Scaled by the other folds the column keeps its weight for the rest of fold 0; scaled by all rows it vanishes beside noise.
    """
    n = 60
    y, folds = np.arange(n) % 2, np.arange(n) // 2 % 3
    X = np.column_stack([y + rng.normal(scale=0.1, size=n), rng.normal(size=(n, 4))])
    X[np.flatnonzero(folds == 0)[:4], 0] += 1000.0
    return Case(
        "a faulty instrument in one fold", X=X, y=y, folds=folds, ks=[1, 11], new=rng.normal(size=(4, 5))
    )


@check("Three things: accuracies, the best k, and labels")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three things: the accuracies, the best k and the labels of the new rows."
    return None


@check("The accuracies are those of rows that the model and its scale have not seen")
def accuracies(got, want, case):
    return close(got[0], want[0], case, "accuracies")


@check("The best k has the highest accuracy, and is the largest of equals")
def best(got, want, case):
    return close(got[1], want[1], case, "best")


@check("The new rows have the labels of the model trained on all rows")
def labels(got, want, case):
    mine = np.asarray(got[2])
    if mine.shape != want[2].shape:
        return f"There should be {len(want[2])} labels; yours have shape {mine.shape}."
    if mine.dtype.kind != "U":
        return close(mine, want[2], case, "labels")
    wrong = np.flatnonzero(mine != want[2].astype(str))
    return (
        f"{wrong.size} of {len(mine)} labels are wrong, the first for row {wrong[0]}." if wrong.size else None
    )
