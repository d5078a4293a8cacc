"""Cases for combining variances. Most parts are summaries of real samples, so the answer is that of their union."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def summaries(name, samples, **options):
    """A case whose parts are the summaries of the given samples; an empty one is summarized by zeros."""
    return Case(
        name,
        n=np.array([len(s) for s in samples]),
        mean=np.array([np.mean(s) if len(s) else 0.0 for s in samples]),
        variance=np.array([np.var(s) if len(s) else 0.0 for s in samples]),
        **options,
    )


def cases(rng):
    yield summaries("two parts of unequal size", [[2, 4], [4, 6, 8]], visible=True)
    yield summaries("three machines", [[14, 12, 15], [14, 18, 13, 16, 11], [298]], visible=True)
    yield summaries("one part", [rng.normal(3, 2, size=7)])
    yield summaries("parts of one value each", [[x] for x in rng.normal(size=5)])
    yield summaries("equal sizes, equal means", [[1, 3], [0, 4], [2, 2]])
    yield summaries(
        "an empty part among full ones", [rng.normal(50, 3, size=8), [], rng.normal(60, 1, size=3)]
    )
    yield summaries("everything is constant", [[-7.25] * 4, [-7.25] * 9])
    yield summaries("a billion and a little", [1e9 + rng.integers(0, 16, size=m) / 8 for m in (6, 11, 4)])
    for i in range(3):
        sizes = rng.integers(1, 40, size=rng.integers(3, 8))
        yield summaries(f"random parts {i + 1}", [rng.normal(rng.normal(0, 4), 2, size=m) for m in sizes])


@check("Count, mean and variance: three results")
def three(got, want, case):
    if not isinstance(got, (tuple, list, np.ndarray)) or np.ndim(got) == 0 or len(got) != 3:
        return "Return three results: how many values there are, their mean, and their variance."
    return None


@check("The count")
def count(got, want, case):
    return close(got[0], want[0], case, name="the count")


@check("The mean of all values")
def mean(got, want, case):
    return close(got[1], want[1], case, name="the mean")


@check("The variance of all values")
def variance(got, want, case):
    return close(got[2], want[2], case, name="the variance")
