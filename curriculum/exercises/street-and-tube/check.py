"""Cases from the iris, wine and diabetes data that scikit-learn ships: wide streets and narrow ones, words
and numbers as labels, tubes of several widths."""

import numpy as np
from sklearn.datasets import load_diabetes, load_iris, load_wine
from sklearn.svm import SVC

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    iris, wine, patients = load_iris(), load_wine(), load_diabetes(scaled=False)
    petals = np.arange(50, 150, 2)
    kinds = np.array(["setosa", "versicolor", "virginica"])[iris.target]
    yield Case("fifty irises", visible=True, X=iris.data[petals][:, 2:], y=kinds[petals], C=1.0)
    some = np.random.default_rng(2).permutation(442)[:40]  # the visible cases are the same for everybody
    tubes = {"call": "tube", "C": 30.0, "epsilon": 40.0}
    yield Case(
        "forty patients in a tube",
        visible=True,
        X=patients.data[some][:, [2]],
        y=patients.target[some],
        **tubes,
    )
    yield Case("a wide street", X=iris.data[petals][:, 2:], y=iris.target[petals], C=0.01)
    apart = rng.permutation(100)[:60]
    yield Case("groups that do not overlap", X=iris.data[apart], y=kinds[apart], C=50.0)
    for i, columns in enumerate(([0, 6], [1, 9, 12])):
        rows = rng.permutation(np.flatnonzero(wine.target != i))[:60]
        yield Case(
            f"random wines {i + 1}",
            X=wine.data[rows][:, columns],
            y=wine.target[rows],
            C=float(rng.uniform(0.1, 3)),
        )
    for i, (C, epsilon) in enumerate(((100.0, 5.0), (1.0, 60.0), (10.0, 25.0))):
        rows = rng.permutation(442)[:50]
        columns = rng.permutation([0, 2, 3, 5, 8])[: 2 + i]
        yield Case(
            f"random patients {i + 1}",
            call="tube",
            X=patients.data[rows][:, columns],
            y=patients.target[rows],
            C=C,
            epsilon=epsilon,
        )


def chosen(got, n, name):
    """A mask of the rows that were named, or a sentence about what is wrong with the list."""
    problem = shaped(got, (None,), name=name) if np.size(got) else None
    if problem:
        return None, problem
    rows = np.asarray(got, dtype=float).ravel()
    if rows.size and (
        (rows % 1 != 0).any() or rows.min() < 0 or rows.max() >= n or (np.diff(rows) <= 0).any()
    ):
        return None, f"{name} should hold row numbers from 0 to {n - 1}, ascending, none twice."
    mask = np.zeros(n, dtype=bool)
    mask[rows.astype(int)] = True
    return mask, None


def differing(mask, right, clear, name):
    wrong = (mask != right) & clear
    if not wrong.any():
        return None
    i = int(wrong.argmax())
    return f"{name} {'holds' if mask[i] else 'lacks'} row {i}; look at that example again."


def parts(got, count):
    return None if isinstance(got, list | tuple) and len(got) == count else f"Return {count} things."


def scores(case):
    """The reference's scores, and labels as -1 and +1."""
    X, y = case.inputs["X"], case.inputs["y"]
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    model = SVC(kernel="linear", C=case.inputs["C"]).fit(Z, y)
    return model.decision_function(Z), np.where(np.asarray(y) == model.classes_[1], 1, -1)


@check("The street has the right width")
def width(got, want, case):
    if case.call is not None:
        return None
    return parts(got, 3) or close(got[0], want[0], case, name="`width`", atol=0)


@check("The examples that hold the street, and those misplaced, are named")
def holding(got, want, case):
    if case.call is not None:
        return None
    s, y = scores(case)
    for part, right, clear, name in (
        (got[1], y * s <= 1, np.abs(y * s - 1) > 0.02, "`holding`"),
        (got[2], y * s < 0, np.abs(s) > 0.02, "`misplaced`"),
    ):
        mask, problem = chosen(part, len(y), name)
        problem = problem or differing(mask, right, clear, name)
        if problem:
            return problem
    return None


@check("The tube runs where it should, and those outside are named")
def tubes(got, want, case):
    if case.call != "tube":
        return None
    y, epsilon = case.inputs["y"], case.inputs["epsilon"]
    problem = parts(got, 2) or close(got[0], want[0], case, name="`predictions`", atol=0.05)
    if problem:
        return problem
    misses = np.abs(y - want[0])
    mask, problem = chosen(got[1], len(y), "`outside`")
    return problem or differing(
        mask, misses > epsilon, np.abs(misses - epsilon) > 0.05 * epsilon, "`outside`"
    )
