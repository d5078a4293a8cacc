"""Cases for leave-one-out: twins, ties in distance and in error, whole numbers; diabetes patients."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield Case(
        "four on a line", visible=True, X=np.array([[0], [1], [5], [6]]), y=np.array([2, 3, 7, 11]), k_max=3
    )
    data = load_diabetes()

    def apart(rows, columns):
        """Measurements are rounded, so distances tie on paper and rounding would decide: shake them a little."""
        shake = np.random.default_rng(8).normal(scale=1e-3, size=(len(rows), len(columns)))
        return data.data[rows][:, columns] + shake

    rows = np.random.default_rng(7).permutation(442)[:90]
    yield Case(
        "ninety patients, mass and blood pressure",
        visible=True,
        X=apart(rows, [2, 3]),
        y=data.target[rows],
        k_max=40,
    )
    twins = np.array([[0.0], [0], [3], [3], [10]])
    yield Case("twins", visible=True, X=twins, y=np.array([1.0, 5, 2, 8, 4]), k_max=2)
    yield Case("two examples", X=np.array([[1, 2], [3, 4]]), y=np.array([10, 4]), k_max=1)
    yield Case("all in the same place", X=np.ones((6, 2)), y=rng.normal(size=6), k_max=5)
    yield Case("a target that is constant", X=rng.normal(size=(8, 2)), y=np.full(8, 3), k_max=6)
    grid = np.array([[i, j] for i in range(4) for j in range(4)])[rng.permutation(16)]
    yield Case("a grid full of ties", X=grid, y=rng.integers(-5, 20, 16), k_max=9)
    rows = rng.permutation(442)[:60]
    yield Case("sixty other patients", X=apart(rows, [2, 8]), y=data.target[rows], k_max=59)
    yield Case(
        "noise, where many neighbours are best",
        X=rng.normal(size=(30, 1)),
        y=rng.normal(size=30) - 100,
        k_max=29,
    )
    x = rng.permutation(25)[:, None] * 1.5
    yield Case("a smooth curve", X=x, y=np.sin(x[:, 0] / 7), k_max=12)
    for i in range(2):
        n, d = rng.integers(12, 30), rng.integers(1, 4)
        X = rng.normal(size=(n, d)) * rng.uniform(0.5, 20, d)
        yield Case(
            f"random examples {i + 1}",
            X=X,
            y=X.sum(axis=1) + rng.normal(size=n) * 3,
            k_max=int(rng.integers(3, n)),
        )


@check("An error for each k, and a whole number")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two things: the errors and the best k."
    return shaped(got[0], want[0].shape, "errors") or shaped(got[1], (), "best")


@check("The errors are those of predictions from the others")
def errors(got, want, case):
    return close(
        got[0], want[0], case, "errors", rtol=1e-6, atol=1e-9 * (1 + np.abs(case.inputs["y"]).max() ** 2)
    )


@check("The best k has the smallest error, and is the largest of equals")
def best(got, want, case):
    errors, k = want[0], int(got[1])
    if not 1 <= k <= len(errors):
        return f"best is {got[1]}, which is not from 1 to {len(errors)}."
    slack = 1e-9 * (1 + np.abs(case.inputs["y"]).max() ** 2)
    smallest = np.flatnonzero(errors <= errors.min() + slack) + 1
    if k not in smallest:
        return f"With k = {k} the error is not the smallest."
    return None if k == smallest[-1] else "Several k have the same error: take the largest."
