"""Cases from the digits that scikit-learn ships, and small tables: bytes, one picture of a kind, a equal to b, t
beyond 0 and 1."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, shaped

AHEAD = np.array([0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.5])


def cases(rng):
    digits = load_digits()

    def pictures(count, labels, draw):
        rows = np.flatnonzero(np.isin(digits.target, labels))
        rows = draw.permutation(rows)[:count]
        return digits.data[rows], digits.target[rows]

    X, y = pictures(120, [3, 5, 8], np.random.default_rng(6))
    yield Case("a three becomes an eight", visible=True, X=X, y=y, a=3, b=8, t=AHEAD)
    yield Case(
        "a table of whole numbers",
        visible=True,
        X=np.array([[2, 0, 4], [4, 1, 6], [1, 9, 3], [0, 10, 21], [3, 3, 3]]),
        y=np.array([1, 1, 7, 7, 4]),
        a=7,
        b=1,
        t=np.array([-1.0, 0.25, 1.0]),
    )
    X, y = pictures(60, [0, 1], rng)
    photographs = np.minimum(X * 16, 255).astype(np.uint8)
    yield Case("bytes", X=photographs, y=y, a=int(y[0]), b=1 - int(y[0]), t=rng.uniform(0, 1, size=3))
    yield Case(
        "one picture of each kind",
        X=rng.normal(size=(2, 5)),
        y=np.array([-1, 4]),
        a=4,
        b=-1,
        t=rng.uniform(0, 1, size=4),
    )
    X, y = pictures(40, [2, 6], rng)
    yield Case("from a digit to itself", X=X, y=y, a=int(y[0]), b=int(y[0]), t=rng.normal(size=2))
    yield Case("no step asked", X=X, y=y, a=2, b=6, t=np.zeros(0))
    yield Case("far beyond both ends", X=X, y=y, a=2, b=6, t=rng.uniform(2, 9, size=5) * [1, -1, 1, -1, 1])
    yield Case(
        "as many steps as pixels",
        X=rng.normal(size=(7, 3)),
        y=np.array([0, 1, 0, 0, 2, 1, 1]),
        a=0,
        b=1,
        t=rng.normal(size=3),
    )
    for i in range(2):
        labels = rng.choice(10, size=3, replace=False)
        X, y = pictures(90, labels, rng)
        yield Case(
            f"digits drawn at random {i + 1}",
            X=X,
            y=y,
            a=int(labels[0]),
            b=int(labels[1]),
            t=rng.uniform(-1, 2, size=6),
        )


@check("One row for each entry of t, one column for each pixel")
def shape(got, want, case):
    return shaped(got, (len(case.inputs["t"]), case.inputs["X"].shape[1]), name="the result")


@check("Every blend is right")
def values(got, want, case):
    return close(got, want, case, name="the result")
