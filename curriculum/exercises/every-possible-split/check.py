"""Cases for the exact permutation test: unequal sizes, ties on paper that rounding breaks, negative values, real flowers."""

import numpy as np
from sklearn.datasets import load_iris

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    compost, peat = np.array([14, 17, 15]), np.array([12, 13, 11])
    yield Case("three trays against three", visible=True, a=compost, b=peat, alternative="two-sided")
    yield Case(
        "two against four, greater",
        visible=True,
        a=np.array([7.5, 9.0]),
        b=np.array([8.0, 5.5, 6.0, 7.0]),
        alternative="greater",
    )
    yield Case(
        "two against four, less", a=np.array([7.5, 9.0]), b=np.array([8.0, 5.5, 6.0, 7.0]), alternative="less"
    )
    yield Case(
        "many ties", visible=True, a=np.array([2, 3, 3, 5]), b=np.array([3, 2, 2]), alternative="greater"
    )
    yield Case(
        "ties that rounding breaks",
        a=np.array([0.1, 0.2, 0.7, 0.3]),
        b=np.array([0.6, 0.3, 0.2, 0.1, 0.1]),
        alternative="greater",
    )
    yield Case(
        "ties that rounding breaks, less",
        a=np.array([0.1, 0.6, 0.2]),
        b=np.array([0.3, 0.3, 0.7, 0.2, 0.1]),
        alternative="less",
    )
    yield Case(
        "the same difference far from zero",
        a=1e6 + np.array([0.25, 1.5, 1.0]),
        b=1e6 + np.array([0.5, 0.0, 0.75, 0.25]),
        alternative="two-sided",
    )
    yield Case(
        "ties that rounding breaks, with a zero",
        a=np.array([0.6, 0.0, 0.5, 0.2]),
        b=np.array([0.5, 0.6, 0.3, 0.4, 0.8]),
        alternative="greater",
    )
    yield Case(
        "metres, for things of a few micrometres",
        a=np.array([0.1, 0.2, 0.7, 0.3]) * 1e-6,
        b=np.array([0.6, 0.3, 0.2, 0.1, 0.1]) * 1e-6,
        alternative="greater",
    )
    yield Case(
        "ties that rounding breaks, in millions",
        a=np.array([0.1, 0.2, 0.7, 0.3]) * 1.1e6,
        b=np.array([0.6, 0.3, 0.2, 0.1, 0.1]) * 1.1e6,
        alternative="greater",
    )
    yield Case("all equal", a=np.array([4.0, 4.0]), b=np.array([4.0, 4.0, 4.0]), alternative="two-sided")
    yield Case("one against one", a=np.array([-1.0]), b=np.array([3.0]), alternative="less")
    yield Case(
        "one against six, below zero",
        a=np.array([-9]),
        b=np.array([-4, -2, -7, -11, -3, -5]),
        alternative="two-sided",
    )
    iris = load_iris()
    for name, column, kinds, side in (
        ("sepal widths", 1, (1, 2), "less"),
        ("petal widths", 3, (2, 1), "greater"),
    ):
        one, two = (
            rng.choice(iris.data[iris.target == kind, column], size, replace=False)
            for kind, size in zip(kinds, (5, 7), strict=True)
        )
        yield Case(f"irises: {name} of two species", a=one, b=two, alternative=side)
    for i, side in enumerate(("two-sided", "less", "greater", "two-sided")):
        n, m = (int(size) for size in rng.permutation([int(rng.integers(2, 5)), int(rng.integers(5, 8))]))
        values = rng.integers(-9, 10, n + m) if i % 2 else rng.normal(0, 3, n + m).round(1)
        yield Case(f"random groups {i + 1}", a=values[:n], b=values[n:], alternative=side)


@check("A probability")
def probability(got, want, case):
    problem = shaped(got, (), name="the result")
    if problem:
        return problem
    return (
        None
        if 0 < float(got) <= 1 + 1e-9
        else "A p-value lies above 0, since the split that happened counts, and is at most 1."
    )


@check("The share of splits at least as extreme")
def share(got, want, case):
    return close(got, want, case, name="the result")
