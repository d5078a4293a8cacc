"""Cases for stratified folds: sorted and mixed classes, many rare ones, sizes that do not divide."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped


def cases(rng):
    fixed = np.random.default_rng(6)
    fruit = fixed.permutation(np.repeat(["apple", "fig", "lime", "plum"], [11, 6, 4, 2]))
    yield Case("four kinds of fruit", visible=True, y=fruit, k=4)
    yield Case("sorted by class", visible=True, y=np.repeat([0, 1, 2], [7, 5, 3]), k=3)
    yield Case("every class once", visible=True, y=np.array([5, 3, 9, 1, 7, 2, 8, 4]), k=3)
    yield Case("one class", y=np.full(11, 2), k=4)
    yield Case("as many folds as items", y=np.array(["x", "y", "x", "x", "y"]), k=5)
    yield Case("alternating classes, as many as folds", y=np.tile([1, 0], 9), k=2)
    yield Case("classes of one more than the folds", y=rng.permutation(np.repeat(np.arange(6), 4)), k=3)
    yield Case(
        "ten rare classes and a common one",
        y=rng.permutation(np.r_[np.zeros(30, int), -np.arange(1, 11)]),
        k=7,
    )
    yield Case("two items", y=np.array([-1, 1]), k=2)
    for i in range(4):
        counts = rng.integers(1, 23, rng.integers(2, 7))
        labels = rng.permutation(50)[: len(counts)] - 25
        y = rng.permutation(np.repeat(labels, counts))
        yield Case(f"random classes {i + 1}", y=y, k=int(rng.integers(2, min(9, len(y)) + 1)))


@check("A fold for every item")
def form(got, want, case):
    problem = shaped(got, (len(case.inputs["y"]),), name="the result")
    if problem:
        return problem
    fold, k = np.asarray(got), case.inputs["k"]
    if ((fold % 1 != 0) | (fold < 0) | (fold >= k)).any():
        return f"Folds should be whole numbers from 0 to {k - 1}."
    return None


def counts(fold, k):
    return np.bincount(np.asarray(fold).astype(int), minlength=k)


@check("Folds differ by at most one in size")
def sizes(got, want, case):
    size = counts(got, case.inputs["k"])
    if np.ptp(size) > 1:
        return f"Your largest fold has {size.max()} items, your smallest {size.min()}."
    return None


@check("Folds differ by at most one in every class")
def classes(got, want, case):
    y = case.inputs["y"]
    for label in np.unique(y):
        of = counts(np.asarray(got)[y == label], case.inputs["k"])
        if np.ptp(of) > 1:
            return f"One fold has {of.max()} items of class {label!s}, another {of.min()}."
    return None
