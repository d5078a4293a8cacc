"""Cases for k-nearest neighbours: both kinds of ties, bytes, strings, far from the origin, and real digits."""

import numpy as np
from sklearn.datasets import load_digits, load_iris

from upstream.grading.authoring import Case, check


def cases(rng):
    bottles = np.array([[3, 3], [2, 5], [2, 0], [5, 7], [1, 2], [0, 3]])
    variety = np.array(["Barolo", "Barolo", "Grignolino", "Barolo", "Grignolino", "Grignolino"])
    yield Case(
        "six bottles and three without a label",
        visible=True,
        X=bottles,
        y=variety,
        new=np.array([[2, 3], [4, 5], [0, 0]]),
        k=3,
    )
    flowers = (
        load_iris()
    )  # in tenths of a centimetre: shaken a little, so that no two distances tie on paper only
    flowers.data = flowers.data + np.random.default_rng(3).normal(scale=0.01, size=flowers.data.shape)
    rows = np.random.default_rng(2).permutation(150)
    yield Case(
        "iris, sepals only",
        visible=True,
        X=flowers.data[rows[:60], :2],
        y=flowers.target[rows[:60]],
        new=flowers.data[rows[60:75], :2],
        k=5,
    )
    line = np.array([[0], [2], [4], [6], [8]])
    yield Case(
        "votes tie", visible=True, X=line, y=np.array([1, 0, 0, 1, 2]), new=np.array([[1], [3], [7]]), k=4
    )
    square = np.array([[1, 0], [0, 1], [-1, 0], [0, -1], [1, 0]])
    yield Case("all equally far", X=square, y=np.array([7, 3, 3, 5, 7]), new=np.array([[0, 0]]), k=1)
    yield Case(
        "twenty examples in the same place",
        X=np.full((20, 2), 4.0),
        y=np.array([9, 2, 2, 9, 5] + [5] * 15),
        new=np.array([[4.0, 4], [0, 0]]),
        k=4,
    )
    digits = load_digits()
    images = (digits.data * 15).astype(np.uint8)
    some = rng.permutation(len(images))[:70]
    yield Case("digits as bytes", X=images[some[:50]], y=digits.target[some[:50]], new=images[some[50:]], k=3)
    yield Case(
        "everybody votes",
        X=rng.normal(size=(7, 2)),
        y=np.array([-1, 4, -1, 4, 4, -1, -1]),
        new=rng.normal(size=(2, 2)),
        k=7,
    )
    yield Case(
        "one example", X=np.array([[1.5, 2]]), y=np.array(["only"]), new=np.array([[9.0, 9], [0, 0]]), k=1
    )
    near = rng.permutation(12)[:, None] * 0.25 + 2.0**30
    yield Case(
        "far from the origin",
        X=np.hstack([near, near[::-1]]),
        y=np.arange(12),
        new=np.hstack([near, near[::-1]])[:5] + 0.03125,
        k=1,
    )
    yield Case(
        "points that are examples themselves",
        X=flowers.data[rows[:40]],
        y=flowers.target[rows[:40]],
        new=flowers.data[rows[:6]],
        k=1,
    )
    yield Case(
        "negative classes",
        X=rng.normal(size=(15, 3)),
        y=rng.integers(-3, 0, 15),
        new=rng.normal(size=(4, 3)),
        k=3,
    )
    grid = np.array([[i, j] for i in range(5) for j in range(5)])[rng.permutation(25)]
    yield Case("a grid full of ties", X=grid, y=rng.integers(0, 4, 25), new=grid[:6], k=8)
    for i in range(2):
        n, d = rng.integers(10, 40), rng.integers(1, 5)
        yield Case(
            f"random points {i + 1}",
            X=rng.normal(size=(n, d)),
            y=rng.choice(np.array(["red", "green", "blue"]), n),
            new=rng.normal(size=(5, d)),
            k=int(rng.integers(2, 8)),
        )


@check("One label for each new point, the right one")
def labels(got, want, case):
    try:
        mine = np.asarray(got)
    except ValueError:
        mine = np.empty(0)
    if mine.shape != want.shape:
        return f"Return {len(want)} labels in one array or list; yours has shape {mine.shape}."
    kind = case.inputs["y"].dtype.kind
    if (mine.dtype.kind == "U") != (kind == "U"):
        return "The labels should be of the kind that y holds."
    wrong = np.flatnonzero(mine != want)
    if wrong.size:
        return f"{wrong.size} of {len(want)} labels are wrong, the first for point {wrong[0]}: yours is {mine[wrong[0]]}."
    return None
