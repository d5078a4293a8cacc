"""Cases for nested search: noise, tumours, wines, unequal folds, ties between penalties."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_wine

from upstream.grading.authoring import Case, check, close


def noise(rng, n, d, signal=0.0):
    y = rng.permutation(np.arange(n) % 2)
    X = rng.normal(size=(n, d))
    X[:, 0] += signal * y
    return {"X": X, "y": y}


def folds(rng, n, outer, inner):
    return {"outer": rng.permutation(np.arange(n) % outer), "inner": rng.permutation(np.arange(n) % inner)}


def cases(rng):
    cells, benign = load_breast_cancer(return_X_y=True)
    cells = (cells - cells.mean(axis=0)) / cells.std(axis=0)
    wines, cultivar = load_wine(return_X_y=True)
    wines = (wines - wines.mean(axis=0)) / wines.std(axis=0)

    def real(rng, X, y, n, extra):
        rows = rng.permutation(len(y))[:n]
        return {"X": np.c_[X[rows], rng.normal(size=(n, extra))], "y": y[rows]}

    fixed = np.random.default_rng(10)
    yield Case(
        "noise and nothing else",
        visible=True,
        **noise(fixed, 48, 40),
        **folds(fixed, 48, 3, 3),
        alphas=[0.01, 10.0, 300.0],
    )
    yield Case(
        "tumours, with columns of noise",
        visible=True,
        **real(fixed, cells[:, [1, 4, 8]], benign, 45, 30),
        **folds(fixed, 45, 3, 3),
        alphas=[100.0, 0.1, 10.0],
    )
    two = np.flatnonzero(cultivar > 0)
    yield Case(
        "penalties that tie",
        **real(rng, wines[two], cultivar[two] - 1, 50, 0),
        **folds(rng, 50, 2, 3),
        alphas=[1.001, 1.0, 1.002],
    )
    yield Case(
        "folds of different sizes",
        **noise(rng, 44, 25, 1.2),
        outer=np.repeat([5, -2, 3], [26, 12, 6]),
        inner=np.repeat([1, 0, 1, 0, 1, 0], [9, 17, 3, 9, 2, 4]),
        alphas=[0.5, 20.0, 500.0],
    )
    yield Case("one penalty", **noise(rng, 30, 12, 0.8), **folds(rng, 30, 3, 2), alphas=[3.0])
    yield Case(
        "the outer folds as inner ones",
        **noise(rng, 40, 20, 1.0),
        outer=np.arange(40) % 3,
        inner=np.arange(40) % 3,
        alphas=[0.1, 200.0],
    )
    for i in range(2):
        n = int(rng.integers(36, 60))
        yield Case(
            f"random tumours {i + 1}",
            **real(rng, cells[:, rng.permutation(10)[:3]], benign, n, 25),
            **folds(rng, n, 3, 2),
            alphas=[float(a) for a in (10 ** rng.uniform(-2, 3, 3)).round(3)],
        )


@check("A dict with four entries")
def form(got, want, case):
    missing = set(want) - set(got if isinstance(got, dict) else [])
    return f"Return a dict with an entry {sorted(missing)[0]!r}." if missing else None


def entry(key, title):
    return check(title)(lambda got, want, case: close(got[key], want[key], case, name=f"{key!r}"))


alpha = entry("alpha", "The penalty to ship: chosen with all items")
flattered = entry("flattered", "The score with which it was chosen")


@check("Each outer round chooses with the items outside its fold")
def chosen(got, want, case):
    return close(got["chosen"], np.array(want["chosen"]), case, name="'chosen'")


honest = entry("nested", "The nested score: each item predicted by a round that has not seen it")


def agree(got, other, case):
    return all(close(got[key], np.array(other[key]), case) is None for key in other)
