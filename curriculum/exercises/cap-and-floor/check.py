"""Cases from the cell nuclei that scikit-learn ships: gaps, slips of the pen, text, integers, repeated labels, no
row, no column."""

import numpy as np
from sklearn.datasets import load_breast_cancer

from upstream.grading.authoring import Case, check, close, same

NAMES = ["mean radius", "mean texture", "mean area", "area error", "mean smoothness"]


def cases(rng):
    data = load_breast_cancer()
    all_names = list(data.feature_names)

    def nuclei(draw, name, n, m, columns, k=1.5, seen=False, slips=0, gaps=0, index=None):
        rows = draw.permutation(len(data.target))[: n + m]
        table = {}
        for title in NAMES:
            values = data.data[rows, all_names.index(title)]
            values = values * (
                1 + 1e-6 * draw.normal(size=n + m)
            )  # so that none lies on a limit, up to rounding
            if m:
                values[n + draw.integers(m, size=slips)] *= draw.choice([10.0, -1.0], size=slips)
            values[draw.integers(n + m, size=gaps)] = np.nan
            table[title] = values
        table["kind"] = np.array(["malignant", "benign"])[data.target[rows]]
        return Case(
            name,
            visible=seen,
            train={title: values[:n] for title, values in table.items()},
            new={title: values[n:] for title, values in table.items()},
            index=np.arange(m) if index is None else index,
            columns=columns,
            k=k,
        )

    fixed = np.random.default_rng(17)
    yield nuclei(fixed, "area and its error", 60, 40, ["mean area", "area error"], seen=True, slips=2)
    yield Case(
        "by hand",
        visible=True,
        train={"area": np.array([10.0, 20.0, 30.0, 40.0, 50.0]), "kind": list("abcab")},
        new={"area": np.array([95.0, np.nan, -15.0, 70.0]), "kind": list("ccab")},
        index=np.array([7, 7, 3, 1]),
        columns=["area"],
        k=1.5,
    )
    yield nuclei(rng, "gaps in both tables", 50, 30, ["mean texture", "mean radius"], gaps=6, slips=3)
    yield nuclei(rng, "labels that repeat", 30, 12, ["mean area"], slips=3, index=rng.integers(0, 4, size=12))
    yield nuclei(rng, "labels are text", 30, 5, ["area error"], slips=2, index=["e", "b", "b", "a", "d"])
    yield nuclei(rng, "no column named", 20, 8, [], slips=3)
    yield nuclei(rng, "no new row", 20, 0, ["mean area"])
    yield nuclei(rng, "a single new row", 40, 1, ["mean smoothness", "mean area"], slips=1, k=0.1)
    yield Case(
        "whole numbers",
        train={"visits": np.array([1, 2, 2, 3, 7, 4]), "age": rng.integers(20, 70, size=6)},
        new={"visits": np.array([90, 2, 0, -8]), "age": np.array([500, -3, 40, 41])},
        index=np.array([3, 2, 1, 0]),
        columns=["visits"],
        k=0.5,
    )
    for i in range(2):
        chosen = [str(name) for name in rng.permutation(NAMES)[:3]]
        yield nuclei(
            rng, f"random columns {i + 1}", 80, 50, chosen, k=float(rng.uniform(0.5, 2)), slips=4, gaps=i * 8
        )


@check("The same rows and columns as in `new`, in the same order")
def form(got, want, case):
    if got["names"] != want["names"]:
        return f"The columns of your table are {got['names']}; they should be those of `new`."
    if len(got["index"]) != len(want["index"]):
        return f"Your table has {len(got['index'])} rows, and `new` has {len(want['index'])}. Capping keeps every row."
    return None if got["index"] == want["index"] else "The index of your table is not that of `new`."


@check("Columns that were not named are as in `new`")
def others(got, want, case):
    for name, mine, right in zip(got["names"], got["values"], want["values"], strict=True):
        if name not in case.inputs["columns"] and close(mine, right, case) is not None:
            return f"You changed {name!r}, which was not to be capped."
    return None


@check("The named columns are capped at the limits of `train`, and gaps stay gaps")
def values(got, want, case):
    for name, mine, right in zip(got["names"], got["values"], want["values"], strict=True):
        problem = close(mine, right, case, name=f"the column {name!r}")
        if problem:
            return problem
    return None


@check("The number of changed values in each column")
def counts(got, want, case):
    return same(got["counts"], want["counts"], name="the counts")


@check("`train` and `new` are left as they were")
def untouched(got, want, case):
    return (
        None
        if got["tables left alone"]
        else "Your function changed a table that it was given. Work on a copy."
    )
