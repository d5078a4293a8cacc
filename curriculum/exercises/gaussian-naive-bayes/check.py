"""Cases for Gaussian naive Bayes: single examples, constant columns, far points, unequal classes; iris and wine."""

import numpy as np
from sklearn.datasets import load_iris, load_wine

from upstream.grading.authoring import Case, check, close, shaped

SPECIES = np.array(["setosa", "versicolor", "virginica"])


def cases(rng):
    iris, wine = load_iris(), load_wine()
    yield Case(
        "five numbers",
        visible=True,
        X=np.array([[1], [3], [6], [8], [10]]),
        y=np.array(["a", "a", "b", "b", "b"]),
        new=np.array([[4], [9]]),
        smoothing=1e-9,
    )
    rows = np.random.default_rng(4).permutation(150)
    yield Case(
        "iris by its petals",
        visible=True,
        X=iris.data[rows[:80], 2:],
        y=SPECIES[iris.target[rows[:80]]],
        new=iris.data[rows[80:110], 2:],
        smoothing=1e-9,
    )
    y = np.repeat([3, -1, 8], [12, 3, 5])
    X = rng.normal(size=(20, 3)) + y[:, None] / 4
    yield Case(
        "far from everything",
        X=X,
        y=y,
        new=np.array([[200.0, -150, 90], [-1e4, 0, 0], [0.5, 0.5, 0.5]]),
        smoothing=1e-6,
    )
    yield Case(
        "a class with one example",
        X=np.vstack([X[:12], [[5.0, 5, 5]]]),
        y=np.repeat([0, 1], [12, 1]),
        new=rng.normal(size=(3, 3)) * 3,
        smoothing=0.05,
    )
    constant = np.insert(X, 1, 2.0, axis=1)
    yield Case("a constant column", X=constant, y=y, new=constant[:5] + [0, 0.1, 0, 0], smoothing=1e-3)
    yield Case("much smoothing", X=X * [1, 10, 100], y=y, new=X[:4] * [1, 10, 100], smoothing=0.5)
    yield Case(
        "one class only",
        X=rng.normal(size=(6, 2)),
        y=np.full(6, 4),
        new=rng.normal(size=(2, 2)),
        smoothing=1e-9,
    )
    wide = np.concatenate([rng.normal(0, 1, (15, 1)), rng.normal(0, 6, (15, 1))])
    yield Case(
        "the same mean, another spread",
        X=wide,
        y=np.repeat([0, 1], 15),
        new=np.array([[0.0], [4.0], [-12.0]]),
        smoothing=1e-9,
    )
    chosen = rng.permutation(178)
    yield Case(
        "wines",
        X=wine.data[chosen[:70]],
        y=wine.target[chosen[:70]],
        new=wine.data[chosen[70:80]],
        smoothing=1e-9,
    )
    yield Case("far from the origin", X=X + 1e5, y=y, new=X[:6] + 1e5 + 0.3, smoothing=1e-9)
    for i in range(2):
        d, sizes = int(rng.integers(1, 6)), rng.integers(2, 15, size=3)
        labels = rng.permutation(np.repeat([2, 0, 7], sizes))
        yield Case(
            f"random classes {i + 1}",
            X=rng.normal(size=(len(labels), d)) * rng.uniform(0.5, 4, d) + labels[:, None],
            y=labels,
            new=rng.normal(size=(5, d)) * 4,
            smoothing=float(rng.uniform(1e-6, 0.1)),
        )


@check("The classes in ascending order, and a table with a row for each new point")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two things: the classes and the table L."
    mine = np.asarray(got[0])
    if mine.shape != want[0].shape or not (mine == want[0]).all():
        return "The classes should be the different values of y, each once, in ascending order."
    return shaped(got[1], want[1].shape, "L")


@check("The probabilities in each row sum to one")
def sums(got, want, case):
    totals = np.exp(np.asarray(got[1], dtype=float)).sum(axis=1)
    off = np.flatnonzero(~(np.abs(totals - 1) < 1e-6))
    return f"The exponentials of row {off[0]} sum to {totals[off[0]]:.6g}." if off.size else None


@check("The logarithms of the probabilities are right")
def values(got, want, case):
    return close(got[1], want[1], case, "L", rtol=1e-6, atol=1e-6)


def agree(got, other, case):
    return close(got, other, case, rtol=1e-5, atol=1e-6) is None
