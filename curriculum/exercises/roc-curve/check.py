"""Cases for ROC curves: ties within and across classes, perfect and reversed rankings, scores that are no probabilities."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def screening():
    """Forty scores with overlapping classes and ties; the same for everyone, because the picture draws them."""
    rng = np.random.default_rng(11)
    y = np.repeat([0, 1], [25, 15])
    score = np.round(np.where(y == 1, rng.normal(0.62, 0.2, size=40), rng.normal(0.4, 0.2, size=40)), 1)
    order = rng.permutation(40)
    return y[order], score[order]


def shuffled(rng, y, score):
    order = rng.permutation(len(y))
    return {"y": np.asarray(y)[order], "score": np.asarray(score)[order]}


def cases(rng):
    y, score = screening()
    yield Case("forty comments, scores of one digit", visible=True, y=y, score=score)
    yield Case(
        "one tie across the classes",
        visible=True,
        y=np.array([1, 0, 1, 0]),
        score=np.array([0.9, 0.6, 0.6, 0.1]),
    )
    yield Case(
        "one positive, one negative, the wrong way round",
        visible=True,
        y=np.array([0, 1]),
        score=np.array([3, 2]),
    )
    yield Case("a perfect ranking", **shuffled(rng, [0] * 5 + [1] * 3, np.arange(8) / 8))
    yield Case("a reversed ranking", **shuffled(rng, [1] * 3 + [0] * 6, np.arange(9) - 20.5))
    yield Case("all scores equal", **shuffled(rng, [0, 1, 1, 0, 0], np.full(5, 0.3)))
    yield Case(
        "the top scores are tied, negatives among them",
        **shuffled(rng, [1, 0, 0, 1, 0, 1], [5, 5, 5, 4, 1, 1]),
    )
    yield Case("star ratings from 1 to 5", **shuffled(rng, [1, 1, 1, 0, 0] * 6, rng.integers(1, 6, size=30)))
    yield Case(
        "scores that differ in the twelfth digit",
        y=np.array([0, 1, 0, 1]),
        score=0.5 + np.array([0, 3, 1, 2]) * 1e-12,
    )
    yield Case(
        "log odds, negative and large", **shuffled(rng, [1] * 6 + [0] * 9, rng.normal(-30, 40, size=15))
    )
    yield Case("one positive among many", **shuffled(rng, [1] + [0] * 24, np.round(rng.normal(size=25), 1)))
    for i in range(3):
        positives, negatives = rng.integers(3, 12, size=2)
        y = np.repeat([1, 0], [positives, negatives])
        yield Case(f"random scores {i + 1}", **shuffled(rng, y, np.round(y + rng.normal(size=len(y)), 1)))


@check("Three results: fpr, tpr and the area")
def three(got, want, case):
    if not isinstance(got, (tuple, list)) or len(got) != 3:
        return "Return three results: fpr, tpr and the area."
    return None


@check("One point for (0, 0) and one for each different score")
def points(got, want, case):
    different = len(np.unique(case.inputs["score"]))
    return shaped(got[0], (different + 1,), name="fpr") or shaped(got[1], (different + 1,), name="tpr")


@check("The curve runs from (0, 0) to (1, 1) and never turns back")
def runs(got, want, case):
    for name, rate in (("fpr", got[0]), ("tpr", got[1])):
        rate = np.asarray(rate, dtype=float)
        if abs(rate[0]) > 1e-8 or abs(rate[-1] - 1) > 1e-6:
            return f"{name} runs from {rate[0]:.6g} to {rate[-1]:.6g}; it should run from 0 to 1."
        if (np.diff(rate) < -1e-8).any():
            return f"{name} falls somewhere. A lower threshold never calls fewer items positive."
    return None


@check("The false positive rates")
def false_positives(got, want, case):
    return close(got[0], want[0], case, name="fpr")


@check("The true positive rates")
def true_positives(got, want, case):
    return close(got[1], want[1], case, name="tpr")


@check("The area is the share of pairs in the right order, ties counting one half")
def area(got, want, case):
    y, score = case.inputs["y"], case.inputs["score"]
    higher = score[y == 1][:, None] - score[y == 0]
    share = np.mean((higher > 0) + 0.5 * (higher == 0))
    return close(got[2], share, case, name="the area")


def agree(got, other, case):
    """Walks that stop inside a run of ties make the same mistake, in whichever order they take the tied items."""
    items, different = len(case.inputs["y"]), len(np.unique(case.inputs["score"]))
    if different < items and len(got[0]) == len(other[0]) == items + 1:
        return True
    return close(got, other, case) is None
