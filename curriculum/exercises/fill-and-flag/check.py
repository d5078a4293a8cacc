"""Cases for filling and flagging: gaps in one table only, in both, in whole columns; a single test row, and none."""

import numpy as np

from upstream.grading.authoring import Case, check, close

NAN = np.nan


def holes(rng, table, share):
    return np.where(rng.random(table.shape) < share, NAN, table)


def cases(rng):
    yield Case(
        "parcels: litres, kilos, kilometres",
        visible=True,
        train=np.array(
            [[20, 5, 310], [40, 11, NAN], [60, 14, 25], [80, NAN, 4], [100, NAN, 120], [30, 7.5, 60]]
        ),
        test=np.array([[NAN, 12, 80], [55, NAN, NAN]]),
    )
    yield Case(
        "a column without a known value",
        visible=True,
        train=np.array([[NAN, 3.0], [NAN, -5.0], [NAN, 8.0]]),
        test=np.array([[4.0, NAN], [NAN, 1.0]]),
    )
    yield Case("nothing is missing in train", train=rng.normal(size=(5, 3)), test=np.array([[NAN, 1.0, NAN]]))
    yield Case("nothing is missing at all", train=rng.normal(size=(4, 2)), test=rng.normal(size=(3, 2)))
    yield Case(
        "skewed, with an outlier",
        train=np.array([[1.0], [2.0], [2.0], [NAN], [3.0], [5000.0]]),
        test=np.array([[NAN], [-7.0]]),
    )
    yield Case(
        "the test rows lie elsewhere",
        train=holes(rng, rng.normal(size=(9, 2)), 0.3),
        test=holes(rng, rng.normal(40, 1, size=(30, 2)), 0.4),
    )
    yield Case("no test rows", train=holes(rng, rng.normal(size=(7, 3)), 0.4), test=np.empty((0, 3)))
    yield Case(
        "one training row",
        train=np.array([[NAN, -2.5, 4.0]]),
        test=np.array([[1.0, NAN, NAN], [NAN, 3.0, NAN]]),
    )
    yield Case(
        "zeros are known values",
        train=np.array([[0.0, 6.0], [0.0, NAN], [0.0, -1.0], [9.0, 0.0], [NAN, 0.0]]),
        test=np.array([[0.0, 0.0], [NAN, NAN]]),
    )
    for i in range(4):
        n, m, d = (int(size) for size in (rng.integers(5, 25), rng.integers(1, 9), rng.integers(2, 6)))
        scale = rng.uniform(1, 500, size=d)
        train, test = rng.gamma(1.5, scale, size=(n, d)), rng.gamma(1.5, scale, size=(m, d))
        train[:, : d // 2] = holes(rng, train[:, : d // 2], 0.35)
        yield Case(f"random tables {i + 1}", train=train, test=holes(rng, test, 0.3))


def parts(got):
    if (
        not isinstance(got, dict)
        or not isinstance(got.get("filled"), list | tuple)
        or len(got["filled"]) != 2
    ):
        return None
    return got["filled"]


@check("Two tables, filled")
def filled(got, want, case):
    tables = parts(got)
    if tables is None:
        return "Return two arrays: the filled training table and the filled test table."
    d = case.inputs["train"].shape[1]
    for table, right, name in zip(tables, want["filled"], ("train_filled", "test_filled"), strict=True):
        found = np.asarray(table, dtype=float)
        if found.shape != np.shape(right):
            return f"`{name}` has shape {found.shape}; count the columns: the features, and one flag for each that train misses."
        problem = close(
            found[:, :d], np.asarray(right)[:, :d], case, name=f"the first {d} columns of `{name}`"
        )
        if problem:
            return problem
    return None


@check("The indicators")
def flags(got, want, case):
    d = case.inputs["train"].shape[1]
    for table, right, name in zip(parts(got), want["filled"], ("train_filled", "test_filled"), strict=True):
        problem = close(
            np.asarray(table, dtype=float)[:, d:],
            np.asarray(right)[:, d:],
            case,
            name=f"the indicators of `{name}`",
        )
        if problem:
            return problem
    return None


@check("The tables that were handed in are as they were")
def untouched(got, want, case):
    return (
        None
        if got["inputs kept"]
        else "Your function writes into `train` or `test`, which belong to the caller."
    )
