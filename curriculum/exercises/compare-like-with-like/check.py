"""Cases for standardized rates: published counts, two data sets that scikit-learn ships, and tables with gaps."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes

from upstream.grading.authoring import Case, check, close, same


def people(rng, name, table, groups, strata, visible=False, truth=(0, 1)):
    """A case from counts of shape (groups, strata, 2), as shuffled rows; the row labels repeat."""
    g, s, y = (np.repeat(i.ravel(), np.ravel(table)) for i in np.indices(np.shape(table)))
    return rows(rng, name, np.array(groups)[g], np.array(strata)[s], np.array(truth)[y], visible)


def rows(rng, name, group, stratum, outcome, visible=False):
    order = rng.permutation(len(group))
    labels = rng.integers(0, 1 + len(group) // 2, size=len(group))
    return Case(
        name,
        visible=visible,
        group=group[order],
        stratum=stratum[order],
        outcome=outcome[order],
        labels=labels,
    )


def cases(rng):
    shown = np.random.default_rng(1986)
    stones = [[[6, 81], [71, 192]], [[36, 234], [25, 55]]]
    yield people(shown, "700 kidney stones", stones, ["open", "puncture"], ["small", "large"], visible=True)
    gap = [[[1, 3], [2, 2]], [[0, 5], [0, 0]]]
    yield people(shown, "a stratum that one group lacks", gap, ["A", "B"], ["mild", "severe"], visible=True)

    cancer = load_breast_cancer()
    radius, texture = cancer.data[:, 0], cancer.data[:, 1]
    yield rows(
        rng,
        "569 tumours: is a coarse texture a sign?",
        np.where(texture > 19, "coarse", "fine"),
        np.digitize(radius, [12.0, 13.5, 16.0]),
        (cancer.target == 0).astype(int),
    )
    diabetes = load_diabetes()
    yield rows(
        rng,
        "442 patients with diabetes: sex, within thirds of body mass",
        np.where(diabetes.data[:, 1] > 0, "one sex", "the other"),
        np.array(["low", "middle", "high"])[np.digitize(diabetes.data[:, 2], [-0.025, 0.02])],
        diabetes.target > 150,
    )
    yield people(rng, "one group only", [[[2, 1], [4, 9], [3, 3]]], ["all"], [3, 1, 2])
    yield people(rng, "one stratum only", [[[2, 7]], [[4, 1]], [[3, 3]]], ["b", "c", "a"], ["x"])
    yield people(rng, "never and always", [[[3, 0], [9, 0]], [[0, 7], [0, 2]]], ["never", "always"], [0, 1])
    yield people(
        rng,
        "the strata lie differently in three groups",
        [[[1, 9], [9, 6]], [[5, 5], [20, 3]], [[30, 70], [2, 1]]],
        ["A", "B", "C"],
        ["city", "land"],
        truth=(False, True),
    )
    yield people(rng, "one person", [[[0, 1]]], ["A"], ["x"])
    yield people(
        rng,
        "two groups with gaps, one without",
        [[[4, 2], [0, 0], [3, 5]], [[1, 6], [2, 8], [7, 1]], [[0, 0], [1, 2], [0, 0]]],
        ["A", "B", "C"],
        ["p", "q", "r"],
    )
    for i in range(3):
        shape = (*rng.integers(2, 5, size=2), 2)
        table = rng.integers(1, 25, size=shape)
        groups, strata = list("PQRS"[: shape[0]]), list("wxyz"[: shape[1]])
        yield people(rng, f"random records {i + 1}", table, groups, strata)


@check("A DataFrame with the columns crude and adjusted")
def form(got, want, case):
    if not isinstance(got, dict) or "crude" not in got:
        kind = got.get("returned") if isinstance(got, dict) else type(got).__name__
        return f"Return a DataFrame with the columns `crude` and `adjusted`, and the groups as its index (yours is a {kind})."
    return None


@check("One row for each group")
def groups(got, want, case):
    return same(got["groups"], want["groups"], name="the index, sorted,")


@check("The crude rates")
def crude(got, want, case):
    return close(got["crude"], want["crude"], case, name="`crude`, by sorted group,")


@check("The adjusted rates")
def adjusted(got, want, case):
    return close(got["adjusted"], want["adjusted"], case, name="`adjusted`, by sorted group,")
