"""Cases for splits by group: uneven groups, scattered items, shares of zero, groups that run out."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped


def cases(rng):
    fixed = np.random.default_rng(8)
    names = np.array(["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gita", "Hugo"])
    groups = fixed.permutation(np.repeat(names, [3, 8, 2, 5, 1, 6, 4, 7]))
    yield Case(
        "eight customers",
        visible=True,
        groups=groups,
        order=fixed.permutation(names),
        validation_share=0.21,
        test_share=0.26,
    )
    yield Case(
        "shares met exactly",
        visible=True,
        groups=np.array([1, 1, 2, 2, 3, 3, 4, 4]),
        order=np.array([3, 1, 4, 2]),
        validation_share=0.25,
        test_share=0.5,
    )
    yield Case(
        "no validation set",
        groups=np.repeat([5, 6, 7, 8], 3),
        order=np.array([7, 5, 8, 6]),
        validation_share=0.0,
        test_share=0.3,
    )
    yield Case(
        "no test set",
        groups=np.repeat([5, 6, 7, 8], 3),
        order=np.array([7, 5, 8, 6]),
        validation_share=0.3,
        test_share=0.0,
    )
    yield Case(
        "everything for training",
        groups=np.array([2, 1, 2]),
        order=np.array([1, 2]),
        validation_share=0.0,
        test_share=0.0,
    )
    yield Case(
        "the groups run out",
        groups=np.array(["a", "b", "a", "a", "a", "b"]),
        order=np.array(["a", "b"]),
        validation_share=0.48,
        test_share=0.51,
    )
    yield Case("one group", groups=np.full(4, 3), order=np.array([3]), validation_share=0.3, test_share=0.3)
    yield Case(
        "a giant first",
        groups=rng.permutation(np.repeat([0, 1, 2, 3, 4], [60, 5, 5, 5, 5])),
        order=np.array([0, 3, 1, 4, 2]),
        validation_share=0.11,
        test_share=0.11,
    )
    yield Case(
        "every item its own group",
        groups=rng.permutation(20) - 10,
        order=rng.permutation(20) - 10,
        validation_share=0.21,
        test_share=0.33,
    )
    for i in range(4):
        count = int(rng.integers(5, 15))
        labels = rng.permutation(100)[:count] - 50
        groups = rng.permutation(np.repeat(labels, rng.integers(1, 12, count)))
        shares = (rng.integers(5, 35, 2) + 0.37) / 100
        yield Case(
            f"random groups {i + 1}",
            groups=groups,
            order=rng.permutation(labels),
            validation_share=float(shares[0]),
            test_share=float(shares[1]),
        )


@check("Every item is in training (0), validation (1) or test (2)")
def form(got, want, case):
    problem = shaped(got, (len(case.inputs["groups"]),), name="the result")
    if problem:
        return problem
    return (
        None
        if np.isin(np.asarray(got), [0, 1, 2]).all()
        else "Use 0 for training, 1 for validation and 2 for test."
    )


@check("Nobody is on two sides")
def whole(got, want, case):
    groups = case.inputs["groups"]
    for group in np.unique(groups):
        sides = np.unique(np.asarray(got)[groups == group])
        if len(sides) > 1:
            return f"Items of group {group!s} are in {len(sides)} different sets."
    return None


@check("Test is filled first, then validation, in the given order and no further than needed")
def filled(got, want, case):
    names, got = ("training", "validation", "test"), np.asarray(got).astype(int)
    for group in case.inputs["order"]:
        here = case.inputs["groups"] == group
        if (got[here] != want[here]).any():
            sizes = ", ".join(f"{names[p]} {np.sum(got == p)}" for p in (2, 1, 0))
            return f"Group {group!s} does not belong in {names[got[here][0]]}. Your sets have these sizes: {sizes}."
    return None
