"""Cases for the scalers, each on wines and on small tables: outliers, constants, one row, no row, small units, an
unknown name."""

import numpy as np
from sklearn.datasets import load_wine

from upstream.grading.authoring import Case, check, close, shaped

WAYS = ("minmax", "zscore", "robust")


def cases(rng):
    wines = load_wine().data
    slip = wines[:30][:, [0, 3, 9, 12]].copy()
    slip[4, 0] = 137.0  # a decimal point was lost
    yield Case("four properties, one slip of the pen", visible=True, train=slip, new=slip, how="robust")
    yield Case(
        "two new rows",
        visible=True,
        train=np.array([[0, 10, 5], [10, 30, 5], [20, 20, 5], [10, 60, 5]]),
        new=np.array([[5, 35, 6], [40, 10, 5]]),
        how="minmax",
    )
    yield Case("a scaler that does not exist", train=wines[:4], new=wines[4:6], how="zscores")
    rows = rng.permutation(len(wines))
    for how in WAYS:
        yield Case(f"wines, {how}", train=wines[rows[:90]], new=wines[rows[90:140]], how=how)
        yield Case(
            f"a single new row, {how}", train=rng.normal(5, 3, (6, 3)), new=rng.normal(9, 3, (1, 3)), how=how
        )
        yield Case(
            f"a constant column, {how}",
            train=np.column_stack(
                [rng.integers(-9, 9, size=5) * 2, np.full(5, 7), rng.integers(20, 90, size=5)]
            ),
            new=np.array([[3, 7, 50], [-30, 9, 10]]),
            how=how,
        )
        yield Case(
            f"atoms in metres, {how}",
            train=rng.uniform(0.3e-10, 3e-10, size=(5, 2)),
            new=rng.uniform(0.3e-10, 6e-10, size=(4, 2)),
            how=how,
        )
    mostly_zero = np.array([[0.0], [0], [0], [0], [0], [0], [float(rng.integers(5, 20))], [-3]])
    yield Case("the middle half is equal", train=mostly_zero, new=mostly_zero[5:], how="robust")
    yield Case(
        "one training row", train=np.array([[4, -2]]), new=np.array([[5, -2], [4, 10], [0, 0]]), how="zscore"
    )
    yield Case("no new row", train=rng.normal(size=(4, 3)), new=np.zeros((0, 3)), how="zscore")
    yield Case(
        "as many rows as columns", train=rng.normal(size=(4, 4)), new=rng.normal(size=(4, 4)), how="minmax"
    )


@check("As many rows and columns as in `new`, all finite")
def shape(got, want, case):
    return shaped(got, case.inputs["new"].shape, name="the result")


@check("Every column is scaled by what the training rows say")
def values(got, want, case):
    return close(got, want, case, name="the result")
