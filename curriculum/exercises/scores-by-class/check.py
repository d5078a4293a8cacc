"""Cases for scores by class: classes never predicted, classes never there, rare ones, one class alone."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same

BIRDS = np.array(["wren", "owl", "nightjar", "jay", "cuckoo"])


def heard(rng, names, n, right):
    """n items of unequally frequent classes; wrong predictions favour the first class."""
    share = np.arange(len(names), 0, -1) ** 2
    actual = rng.choice(names, n, p=share / share.sum())
    wrong = rng.choice(names, n, p=share / share.sum())
    return {"actual": actual, "predicted": np.where(rng.random(n) < right, actual, wrong)}


def cases(rng):
    fixed = np.random.default_rng(269)
    yield Case("five birds", visible=True, **heard(fixed, BIRDS, 80, 0.5))
    yield Case(
        "a class that is never predicted",
        visible=True,
        actual=np.array(["owl", "owl", "jay", "owl", "wren"]),
        predicted=np.array(["owl", "jay", "jay", "owl", "owl"]),
    )
    yield Case(
        "a class that never occurs",
        visible=True,
        actual=np.array([0, 0, 3, 3, 3]),
        predicted=np.array([0, 7, 3, 3, 0]),
    )
    yield Case("all right", actual=np.array([4, 2, 2, -1]), predicted=np.array([4, 2, 2, -1]))
    yield Case("all wrong", actual=np.array([1, 1, 2, 3]), predicted=np.array([2, 3, 1, 1]))
    yield Case("one item, wrong", actual=np.array(["b"]), predicted=np.array(["a"]))
    yield Case("one class", actual=np.full(5, 6), predicted=np.full(5, 6))
    yield Case(
        "rare positives, marked too often",
        actual=np.repeat([1, 0, 0, 1], [8, 12, 179, 1]),
        predicted=np.repeat([1, 1, 0, 0], [8, 12, 179, 1]),
    )
    yield Case(
        "high precision beside high recall",
        actual=np.repeat(["a", "a", "b"], [2, 28, 10]),
        predicted=np.repeat(["a", "b", "b"], [2, 28, 10]),
    )
    for i in range(4):
        names = rng.permutation(BIRDS)[: rng.integers(2, 6)] if i % 2 else rng.permutation(9)[:4] - 4
        yield Case(
            f"random classes {i + 1}", **heard(rng, names, int(rng.integers(30, 200)), rng.uniform(0.2, 0.7))
        )


def part(key, title):
    @check(title)
    def compare(got, want, case):
        if not isinstance(got, dict) or key not in got:
            return f"Return a dict with an entry {key!r}."
        return (same if key == "classes" else close)(got[key], want[key], name=f"{key!r}")

    return compare


classes = part("classes", "Every class of either array, sorted")
precision = part("precision", "Precision of each class: of what was said, how much is right")
recall = part("recall", "Recall of each class: of what is there, how much was found")
f1 = part("f1", "F1 of each class")
macro = part("macro", "Macro F1: the plain mean over the classes")
weighted = part("weighted", "Weighted F1: each class as often as it occurs")
micro = part("micro", "Micro F1: counts added up before dividing")


def agree(got, other, case):
    return all(close(got[key], other[key], case) is None for key in other)
