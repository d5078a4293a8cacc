"""Cases from the diabetes data that scikit-learn ships, with gaps of several kinds. Small folds make a leak visible."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes(scaled=False)

    def patients(name, n, columns, share, folds, alpha, visible=False, high=False, names=None):
        draw = np.random.default_rng(366 + n) if visible else rng
        rows = draw.permutation(len(data.target))[:n]
        X, y = data.data[rows][:, columns].copy(), data.target[rows].copy()
        gone = draw.random(X.shape) < share
        if high:  # the scale ends: the highest values of the first column are missing
            gone[:, 0] |= X[:, 0] > np.quantile(X[:, 0], 0.75)
        gone[:, -1] = False  # one column is complete
        names = np.arange(folds) if names is None else np.array(names)
        fold = draw.permutation(names[np.arange(n) % len(names)])
        X[gone] = np.nan
        return Case(name, visible=visible, X=X, y=y, fold=fold, alpha=alpha)

    yield patients("eighty patients: lipids, body mass, pressure", 80, [8, 2, 3], 0.25, 4, 1.0, visible=True)
    yield patients("high values are missing", 48, [2, 8, 3], 0.05, 3, 0.5, visible=True, high=True)
    yield patients("folds called 7, 2 and 40", 50, [8, 2, 0], 0.25, 3, 2.0, names=[7, 2, 40])
    yield patients("two folds", 30, [2, 3, 4, 0], 0.35, 2, 10.0)
    yield patients("many small folds", 36, [2, 8, 3], 0.2, 9, 1.0)
    yield patients("all patients, all measurements", 442, list(range(10)), 0.15, 5, 1.0)
    early = patients("one fold has gaps that the others lack", 45, [2, 3, 8], 0.0, 3, 1.0)
    X, fold = early.inputs["X"], early.inputs["fold"]
    X[np.flatnonzero(fold == 0)[:6], 0] = np.nan
    yield early
    for i in range(2):
        columns = rng.permutation(10)[: rng.integers(2, 6)].tolist()
        n, folds = int(rng.integers(35, 70)), int(rng.integers(3, 6))
        yield patients(
            f"random patients {i + 1}", n, columns, 0.3, folds, float(rng.uniform(0.5, 20)), high=True
        )


@check("One score for each fold")
def form(got, want, case):
    return shaped(got, (len(np.unique(case.inputs["fold"])),), name="the result")


@check("The scores, fold by fold")
def scores(got, want, case):
    return close(got, want, case, name="the result")
