"""Cases from the diabetes data that scikit-learn ships: folds of unequal size and odd names, single rows, slips of
the pen."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped

COLUMNS = [0, 2, 3, 4, 5, 6, 8, 9]


def cases(rng):
    data = load_diabetes(scaled=False)

    def patients(draw, n, columns=COLUMNS, slip=False):
        rows = draw.permutation(len(data.target))[:n]
        X = data.data[rows][:, columns].copy()
        if slip:
            X[draw.integers(n), draw.integers(len(columns))] *= 10
        return {"X": X, "y": data.target[rows].astype(float)}

    fixed = np.random.default_rng(11)
    yield Case(
        "forty patients, four folds", visible=True, **patients(fixed, 40), folds=np.arange(40) % 4, k=5
    )
    yield Case(
        "a slip of the pen",
        visible=True,
        **patients(fixed, 12, [0, 2, 3, 8], slip=True),
        folds=np.array([3, 3, 7, 7, 7, 3, 7, 3, 3, 7, 3, 7]),
        k=2,
    )
    yield Case("each row a fold of its own", **patients(rng, 15), folds=rng.permutation(15), k=3)
    uneven = np.concatenate([np.zeros(4), np.full(11, -2), np.full(25, 90)]).astype(int)
    yield Case(
        "folds of unequal size, with odd names",
        **patients(rng, 40, slip=True),
        folds=rng.permutation(uneven),
        k=4,
    )
    yield Case("two folds, the rows in order", **patients(rng, 20), folds=np.repeat([1, 0], [8, 12]), k=1)
    for i in range(3):
        n, parts = int(rng.integers(60, 140)), int(rng.integers(3, 8))
        yield Case(
            f"random patients {i + 1}",
            **patients(rng, n, slip=i > 0),
            folds=rng.permutation(np.arange(n) % parts),
            k=int(rng.integers(2, 9)),
        )


@check("One prediction for each row, in the order of the rows")
def shape(got, want, case):
    return shaped(got, want.shape, name="the array of predictions")


@check("Every prediction comes from rows of other folds alone")
def values(got, want, case):
    return close(got, want, case, name="the array of predictions")
