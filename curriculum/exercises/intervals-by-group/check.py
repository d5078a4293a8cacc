"""Cases for intervals by group: two real tables, missing values, groups of one and of none, other levels."""

import numpy as np
from sklearn.datasets import load_diabetes, load_wine

from upstream.grading.authoring import Case, check, close, same


def cases(rng):
    def table(name, group, value, level, visible=False, source=rng):
        order = source.permutation(len(group))
        labels = source.integers(0, 1 + len(group) // 2, size=len(group))
        return Case(
            name,
            visible=visible,
            group=np.asarray(group)[order],
            value=np.asarray(value, dtype=float)[order],
            labels=labels,
            level=level,
        )

    wine = load_wine()
    shown = np.random.default_rng(4)
    few = np.concatenate([np.flatnonzero(wine.target == kind)[::k] for kind, k in enumerate((1, 6, 12))])
    yield table(
        "alcohol in wines of three kinds",
        np.array(["first", "second", "third"])[wine.target[few]],
        wine.data[few, 0],
        0.95,
        visible=True,
        source=shown,
    )
    hole = np.nan
    yield table(
        "holes", ["a", "a", "a", "b", "b", "c", "c"], [1, 3, hole, 5, hole, hole, hole], 0.9, True, shown
    )
    yield table("a group of one", ["x", "y", "y", "y"], [7.5, 1, 2, 4], 0.95)
    yield table("a group of two, 99 %", [3, 3, 1, 1, 1, 1], [10, 14, -2, 0, 5, 1], 0.99)
    yield table("constant in one group", ["a"] * 4 + ["b"] * 3, [2.0] * 4 + [1.0, 5.0, 9.0], 0.95)
    yield table("one group", ["all"] * 9, rng.normal(-50, 4, size=9), 0.8)
    patients = load_diabetes(scaled=False)
    value = patients.target.astype(float)
    value[rng.random(len(value)) < 0.15] = hole
    yield table(
        "442 patients by ten years of age, with holes",
        patients.data[:, 0].astype(int) // 10 * 10,
        value,
        0.95,
    )
    yield table("one half", ["a"] * 6 + ["b"] * 5, rng.normal(size=11), 0.5)
    for i in range(2):
        sizes = rng.integers(1, 12, size=int(rng.integers(2, 6)))
        group = np.repeat(np.arange(len(sizes)), sizes)
        value = rng.lognormal(2, 0.6, size=len(group))
        value[rng.random(len(group)) < 0.2] = hole
        yield table(f"random groups {i + 1}", group, value, round(float(rng.uniform(0.6, 0.99)), 2))


@check("A DataFrame with the columns n, mean, low and high")
def form(got, want, case):
    if not isinstance(got, dict) or "low" not in got:
        kind = got.get("returned") if isinstance(got, dict) else type(got).__name__
        return f"Return a DataFrame with the columns n, mean, low and high, and the groups as its index (yours is a {kind})."
    return None


@check("One row for each group")
def groups(got, want, case):
    return same(got["groups"], want["groups"], name="the index, sorted,")


@check("The counts")
def counts(got, want, case):
    return close(got["n"], want["n"], case, name="`n`, by sorted group,")


@check("The means")
def means(got, want, case):
    return close(got["mean"], want["mean"], case, name="`mean`, by sorted group,")


@check("The ends of the intervals")
def ends(got, want, case):
    return close(got["low"], want["low"], case, name="`low`, by sorted group,") or close(
        got["high"], want["high"], case, name="`high`, by sorted group,"
    )
