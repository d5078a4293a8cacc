"""Cases for addition by label. Orders and lengths differ, labels are negative too, and values go missing in three ways."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same

NAN = np.nan


def cases(rng):
    tickets = {
        "labels_a": np.array([31, 32, 33, 34, 35, 36]),
        "values_a": np.array([420, 180, 650, 90, 310, 240]),
        "labels_b": np.array([34, 31, 36, 33, 32, 29]),
        "values_b": np.array([8.0, 5.5, 6.25, 4.75, 7.0, 6.5]),
    }
    yield Case("weights and surcharges", visible=True, **tickets, fill=None)
    yield Case("what is missing counts as zero", visible=True, **tickets, fill=0)
    gaps = {
        "labels_a": np.array([5, -2, 9, 7]),
        "values_a": np.array([NAN, 1.5, NAN, 4.0]),
        "labels_b": np.array([9, 5, -8, 7]),
        "values_b": np.array([NAN, 2.0, NAN, -4.0]),
    }
    yield Case("values that are missing themselves", visible=True, **gaps, fill=10.0)
    yield Case("values that are missing themselves, nothing to fill with", **gaps, fill=None)
    yield Case(
        "a shorter list with a negative fill",
        labels_a=np.array([3]),
        values_a=np.array([2]),
        labels_b=np.array([8, 1, 3, -4]),
        values_b=np.array([1, 2, 3, 4]),
        fill=-1.5,
    )
    yield Case(
        "no label in common",
        labels_a=np.array([2, 4]),
        values_a=np.array([1.0, 2.0]),
        labels_b=np.array([3, 1, 5]),
        values_b=np.array([-1.0, 4.0, 0.5]),
        fill=None,
    )
    empty = np.array([], dtype=int)
    yield Case(
        "an empty list",
        labels_a=empty,
        values_a=np.array([]),
        labels_b=np.array([6, 2]),
        values_b=np.array([1.0, -3.0]),
        fill=0.25,
    )
    yield Case(
        "nothing at all",
        labels_a=empty,
        values_a=np.array([]),
        labels_b=empty,
        values_b=np.array([]),
        fill=None,
    )
    for i in range(4):
        n, m = rng.integers(4, 12, size=2)
        sides = {}
        for side, size in (("a", n), ("b", m)):
            values = rng.normal(scale=50, size=size).round(2)
            values[rng.random(size) < 0.2] = NAN
            sides |= {
                f"labels_{side}": rng.choice(np.arange(-6, 12), size, replace=False),
                f"values_{side}": values,
            }
        yield Case(f"random lists {i + 1}", **sides, fill=None if i % 2 else float(rng.integers(1, 9)))


@check("Every label of either list, once, in ascending order")
def labels(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the labels and the values."
    return same(got[0], want[0], name="the labels")


@check("The values")
def values(got, want, case):
    return close(got[1], want[1], case, name="the values")
