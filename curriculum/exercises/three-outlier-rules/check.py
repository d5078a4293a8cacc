"""Cases for outlier rules: both sides, masking, missing values, a value on the fence, no spread, small samples."""

import numpy as np
from sklearn.datasets import load_breast_cancer

from upstream.grading.authoring import Case, check, same, shaped

WARD = np.array([36.4, 36.8, 36.6, 37.0, 36.9, 36.5, 38.4, 36.7, 98.6, 36.6])


def cases(rng):
    yield Case("ten temperatures, quartiles", visible=True, x=WARD, rule="iqr", k=1.5)
    yield Case("ten temperatures, z-scores", visible=True, x=WARD, rule="zscore", k=2.5)
    missing = np.array([np.nan, 12.0, -40.0, 13.0, 15.0, np.nan, 14.0, 13.5, 61.0])
    yield Case("missing values, median deviation", visible=True, x=missing, rule="mad", k=3)
    yield Case(
        "missing values, z-scores", x=np.append(rng.normal(size=30), [np.nan, 9.0, -9.0]), rule="zscore", k=3
    )
    yield Case(
        "missing values, quartiles", x=np.append(rng.normal(size=15), [np.nan, -8.0, 30.0]), rule="iqr", k=1.5
    )
    yield Case("on the fences", x=np.array([14, 10, 20, 12, 4, 10, 14]), rule="iqr", k=1.5)
    yield Case("a hair beyond", x=np.array([14.0, 10, 20.001, 12, 3.999, 10, 14]), rule="iqr", k=1.5)
    yield Case("a wide fence", x=np.array([14, 10, 24, 12, -5, 10, 14, 11]), rule="iqr", k=3)
    ten = np.array([5.0] * 9 + [9.0])  # its last z-score is the largest that ten values allow, 2.846
    yield Case("as far as ten values can be", x=ten, rule="zscore", k=2.8)
    yield Case("farther than ten values can be", x=ten, rule="zscore", k=2.9)
    yield Case(
        "two sides, z-scores", x=np.append(rng.normal(50, 1, size=40), [20.0, 85.0]), rule="zscore", k=3
    )
    yield Case("a skewed sample", x=np.append(rng.exponential(size=30), [-7.0, 12.0]), rule="iqr", k=1.5)
    yield Case(
        "a fifth is wrong", x=np.append(rng.normal(size=40), rng.normal(30, 1, size=10)), rule="mad", k=4
    )
    yield Case("mostly equal, median deviation", x=np.array([3, 3, 3, 3, 4, 3, -1]), rule="mad", k=5)
    yield Case("mostly equal, quartiles", x=np.array([0, 0, 0, 0, 0, 1, 0, 0]), rule="iqr", k=1.5)
    for rule in ("zscore", "iqr", "mad"):
        yield Case(f"all equal, {rule}", x=np.full(6, 7.0), rule=rule, k=1)
        values = load_breast_cancer().data[rng.permutation(569)[:120], rng.choice([3, 13, 23])]
        values = values + rng.normal(0, 1e-3, size=120)  # so that none lies on a fence, up to rounding
        yield Case(f"areas of cell nuclei, {rule}", x=values, rule=rule, k=2.0)


@check("True or false for each value")
def form(got, want, case):
    problem = shaped(got, want.shape, name="the array of flags")
    if problem:
        return problem
    if not np.isin(np.asarray(got), [0, 1]).all():
        return "Return true or false for each value, not the values or their positions."
    return None


@check("The outliers are flagged, and nothing else")
def flags(got, want, case):
    return same(np.asarray(got).astype(bool), want, name="the array of flags")
