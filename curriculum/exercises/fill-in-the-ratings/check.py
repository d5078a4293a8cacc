"""Cases for filling in ratings: tastes, ties, newcomers, full rank, negative values, and digits with hidden pixels."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, shaped


def club(rng, m, n, hidden):
    """Stars of m viewers for n films out of two tastes, and gaps; every film keeps a rating."""
    stars = np.clip(
        np.round(3 + rng.normal(size=(m, 2)) @ rng.normal(size=(2, n)) + rng.normal(scale=0.3, size=(m, n))),
        1,
        5,
    )
    gaps = rng.uniform(size=(m, n)) < hidden
    gaps[rng.integers(0, m, n), np.arange(n)] = False
    return np.where(gaps, np.nan, stars)


def cases(rng):
    fixed = np.random.default_rng(14)
    yield Case("a film club", visible=True, ratings=club(fixed, 9, 7, 0.3), k=2, rounds=30)
    pattern = np.array([[4, 2, 4], [2, 1, 2], [4, 2, np.nan]])
    yield Case("one gap in a pattern", visible=True, ratings=pattern, k=1, rounds=3)
    nobody = np.array([[5, 1, 4, np.nan], [4, np.nan, 5, 2], [np.nan] * 4, [1, 5, np.nan, 4]])
    yield Case("a newcomer, who has rated nothing", visible=True, ratings=nobody, k=1, rounds=5)
    yield Case("no round at all", ratings=club(rng, 6, 4, 0.4), k=1, rounds=0)
    equal = np.array([[1.0, np.nan, np.nan, 2], [3, 4, 4, np.nan], [2, 2, 2, 5]])
    yield Case("films that tie", ratings=equal, k=1, rounds=0)
    yield Case("nothing is missing", ratings=np.array([[5.0, 3, 1], [2, 4, 5]]), k=1, rounds=4)
    yield Case("the full rank", ratings=club(rng, 4, 6, 0.3), k=4, rounds=6)
    yield Case("likes and dislikes below zero", ratings=club(rng, 7, 5, 0.3) - 9, k=2, rounds=8)
    digits = load_digits().data[10:22, 16:48]
    gaps = rng.uniform(size=digits.shape) < 0.15
    gaps[0] = False
    yield Case("digits with hidden pixels", ratings=np.where(gaps, np.nan, digits), k=4, rounds=12)
    yield Case(
        "a film that one viewer has seen",
        ratings=np.array([[5, np.nan, 2], [4, np.nan, 1], [1, 5, np.nan], [2, np.nan, 4]]),
        k=2,
        rounds=7,
    )
    for i in range(3):
        m, n = rng.integers(5, 10, size=2)
        yield Case(
            f"a random club {i + 1}",
            ratings=club(rng, m, n, 0.35),
            k=int(rng.integers(1, 4)),
            rounds=int(rng.integers(1, 6)),
        )


@check("A table without gaps, and one film for each viewer")
def shapes(got, want, case):
    m, n = case.inputs["ratings"].shape
    return shaped(got["filled"], (m, n), "filled") or shaped(got["best"], (m,), "best")


@check("Known ratings are as they were")
def known(got, want, case):
    ratings = case.inputs["ratings"]
    if not got["untouched"]:
        return "Your function changed the array `ratings`, which belongs to the caller."
    given = ~np.isnan(ratings)
    return close(
        np.asarray(got["filled"], dtype=float)[given],
        ratings[given],
        case,
        "what filled holds in place of known ratings",
    )


@check("The gaps hold what the rounds put there")
def gaps(got, want, case):
    return close(got["filled"], want["filled"], case, "filled")


@check("The recommendation is the best film that the viewer has not rated")
def best(got, want, case):
    ratings, filled = case.inputs["ratings"], np.asarray(got["filled"], dtype=float)
    for i, choice in enumerate(np.asarray(got["best"])):
        unseen = np.flatnonzero(np.isnan(ratings[i]))
        if not unseen.size:
            if choice != -1:
                return f"Viewer {i} has rated everything: the answer there is -1."
            continue
        if choice not in unseen:
            return (
                f"Viewer {i} is recommended film {choice:g}, which is not among the films without a rating."
            )
        top = filled[i, unseen].max()
        equals = unseen[filled[i, unseen] >= top - 1e-9 * max(1.0, abs(top))]
        if choice not in equals:
            return f"Viewer {i} is recommended film {choice:g}, and another unseen film has a higher value in filled."
        if choice != equals[0] and filled[i, equals[0]] == filled[i, int(choice)]:
            return f"Two unseen films tie for viewer {i}: take the lower index."
    return None
