"""Cases for confusion matrices: orders that are not sorted, classes that nobody predicts, unknown classes, rows of many."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def items(rng, labels, n, right):
    """n actual classes of unequal frequency, and predictions that are right with the given probability."""
    share = np.arange(1, len(labels) + 1) ** 2
    actual = rng.choice(labels, n, p=share / share.sum())
    predicted = np.where(rng.random(n) < right, actual, rng.choice(labels, n))
    return {"actual": actual, "predicted": predicted}


def cases(rng):
    fixed = np.random.default_rng(4)
    weather = np.array(["sun", "rain", "snow", "fog"])
    yield Case("sixty weather forecasts", visible=True, **items(fixed, weather, 60, 0.6), labels=weather)
    yield Case(
        "never says 9",
        visible=True,
        actual=np.array([3, 9, 1, 3, 9, 1, 3]),
        predicted=np.array([3, 1, 1, 3, 3, 1, 1]),
        labels=np.array([9, 1, 3]),
    )
    yield Case(
        "a class that the labels do not list",
        visible=True,
        actual=np.array([0, 1, 2, 1]),
        predicted=np.array([0, 1, 1, 1]),
        labels=np.array([0, 1]),
    )
    yield Case(
        "an unknown class among the predictions",
        actual=np.array(["ham", "ham", "spam"]),
        predicted=np.array(["ham", "egg", "spam"]),
        labels=np.array(["spam", "ham"]),
    )
    yield Case(
        "labels minus one and one",
        actual=np.array([1, -1, -1, -1, 1]),
        predicted=np.array([-1, -1, 1, -1, 1]),
        labels=np.array([1, -1]),
    )
    yield Case(
        "a class that occurs nowhere",
        actual=np.array([5, 7, 5, 5]),
        predicted=np.array([7, 7, 5, 5]),
        labels=np.array([7, 6, 5]),
    )
    yield Case(
        "a class that is only predicted",
        actual=np.array(["b", "b", "c", "b"]),
        predicted=np.array(["a", "a", "a", "b"]),
        labels=np.array(["a", "b", "c"]),
    )
    yield Case("one item", actual=np.array([4]), predicted=np.array([2]), labels=np.array([2, 4]))
    yield Case("one class", actual=np.full(6, 3), predicted=np.full(6, 3), labels=np.array([3]))
    yield Case(
        "all wrong", actual=np.array([0, 1, 1, 2]), predicted=np.array([1, 0, 2, 0]), labels=np.arange(3)
    )
    for i, n in enumerate((17, 250, 3000)):
        labels = rng.permutation(12)[: rng.integers(3, 7)]
        yield Case(f"random classes {i + 1}", **items(rng, labels, n, rng.uniform(0.2, 0.7)), labels=labels)


@check("Three results: the counts, the accuracy, the baseline")
def three(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three things: the matrix of counts, the accuracy and the baseline."
    return None


@check("The counts, with rows and columns in the order of the labels")
def counts(got, want, case):
    return close(got[0], want[0], case, name="C")


@check("The accuracy")
def accuracy(got, want, case):
    return close(got[1], want[1], case, name="the accuracy")


@check("The baseline: always the commonest actual class")
def baseline(got, want, case):
    return close(got[2], want[2], case, name="the baseline")
