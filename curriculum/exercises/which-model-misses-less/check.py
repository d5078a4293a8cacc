"""Cases for a paired bootstrap of medians: real models on the diabetes data, errors that go together, odd and even numbers, few draws."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor

from upstream.grading.authoring import Case, check, close, shaped


def real_errors(rng, tested):
    """Errors of a line and of nearest neighbours on patients that neither has seen."""
    data = load_diabetes()
    order = rng.permutation(len(data.target))
    new, old = order[:tested], order[tested:]
    models = LinearRegression(), KNeighborsRegressor(12)
    a, b = (
        m.fit(data.data[old], data.target[old]).predict(data.data[new]) - data.target[new] for m in models
    )
    return {"errors_a": a.round(1), "errors_b": b.round(1)}


def cases(rng):
    def draws(rng, B, n):
        return rng.integers(0, n, size=(B, n))

    shown = np.random.default_rng(21)
    yield Case(
        "a line and nearest neighbours on 120 patients",
        visible=True,
        **real_errors(shown, 120),
        draws=draws(shown, 1000, 120),
        level=0.95,
    )
    yield Case(
        "four items, five draws",
        visible=True,
        errors_a=np.array([-3, 1, 0, 10]),
        errors_b=np.array([2, -2, 5, -8]),
        draws=np.array([[0, 1, 2, 3], [0, 0, 3, 3], [2, 2, 2, 1], [1, 3, 0, 0], [3, 3, 3, 3]]),
        level=0.8,
    )
    yield Case(
        "one item",
        errors_a=np.array([-2.5]),
        errors_b=np.array([1.0]),
        draws=np.zeros((4, 1), dtype=int),
        level=0.9,
    )
    yield Case(
        "one draw",
        errors_a=rng.normal(size=6),
        errors_b=rng.normal(size=6),
        draws=draws(rng, 1, 6),
        level=0.5,
    )
    hard = rng.exponential(5, size=31)
    signs = rng.choice([-1, 1], size=(2, 31))
    yield Case(
        "errors that go together",
        errors_a=signs[0] * (hard + rng.normal(0, 0.3, size=31)),
        errors_b=signs[1] * (hard + 1 + rng.normal(0, 0.3, size=31)),
        draws=draws(rng, 200, 31),
        level=0.95,
    )
    yield Case(
        "all misses on one side, skewed",
        errors_a=rng.lognormal(1, 1, size=25),
        errors_b=-rng.lognormal(1.5, 1, size=25),
        draws=draws(rng, 150, 25),
        level=0.99,
    )
    yield Case(
        "as many draws as items",
        errors_a=rng.normal(size=16),
        errors_b=rng.normal(size=16) * 3,
        draws=draws(rng, 16, 16),
        level=0.9,
    )
    yield Case(
        "the same model twice",
        errors_a=np.array([1.0, -4.0, 2.0]),
        errors_b=np.array([-1.0, 4.0, -2.0]),
        draws=draws(rng, 30, 3),
        level=0.95,
    )
    yield Case("other patients", **real_errors(rng, 75), draws=draws(rng, 300, 75), level=0.68)
    for i in range(2):
        n, B = (int(k) for k in rng.integers([5, 20], [40, 90]))
        yield Case(
            f"random errors {i + 1}",
            errors_a=rng.normal(0.5, 2, size=n),
            errors_b=rng.normal(-1, 1, size=n),
            draws=draws(rng, B, n),
            level=round(float(rng.uniform(0.5, 0.98)), 2),
        )


@check("Four results: difference, replicates, and the two ends")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 4:
        return "Return four results: the difference, the replicates, the lower and the upper end."
    return shaped(got[1], (len(case.inputs["draws"]),), name="the array of replicates")


@check("The difference of the median absolute errors")
def difference(got, want, case):
    return close(got[0], want[0], case, name="the difference")


@check("The replicates")
def replicates(got, want, case):
    return close(got[1], want[1], case, name="the array of replicates")


@check("The ends of the interval")
def ends(got, want, case):
    return close(got[2], want[2], case, name="the lower end") or close(
        got[3], want[3], case, name="the upper end"
    )
