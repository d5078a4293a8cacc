"""Cases for sums: dice, rare events, one term, limits outside the range, a tail far out."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

BICYCLE = np.array([0.75, 0.2, 0, 0, 0, 0, 0, 0, 0.05])


def cases(rng):
    yield Case("forty bicycles", visible=True, p=BICYCLE, n=40, limit=30)
    yield Case("three dice (faces 0 to 5)", visible=True, p=np.full(6, 1 / 6), n=3, limit=9)
    yield Case("a limit below zero", visible=True, p=np.array([0.9, 0.1]), n=4, limit=-2)
    yield Case("one term", p=np.array([0.2, 0.5, 0.3]), n=1, limit=1)
    yield Case("a limit that cannot be reached", p=np.array([0.3, 0.3, 0.4]), n=5, limit=25)
    yield Case("the limit is the largest sum", p=np.array([0.5, 0.5]), n=6, limit=6)
    yield Case("zero is the limit", p=np.array([0.6, 0.1, 0.3]), n=3, limit=0)
    yield Case("eight hundred bicycles, far out", p=BICYCLE, n=800, limit=900)
    yield Case("a rare event, a thousand times", p=np.array([0.998, 0.002]), n=1000, limit=4)
    yield Case("never zero", p=np.array([0.0, 0.0, 0.7, 0.3]), n=25, limit=57)
    for i in range(3):
        m, n = int(rng.integers(3, 9)), int(rng.integers(5, 60))
        p = rng.gamma(0.6, size=m) + 0.01
        p /= p.sum()
        limit = int(n * (np.arange(m) @ p) + rng.uniform(0, 1.5) * np.sqrt(n))
        yield Case(f"random terms {i + 1}", p=p, n=n, limit=limit)


@check("Three results, the first a distribution over all possible sums")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three results: the distribution, the exact probability and the approximate one."
    return shaped(got[0], (len(want[0]),), name="the distribution")


@check("The distribution of the sum")
def distribution(got, want, case):
    return close(got[0], want[0], case, name="the distribution", rtol=0, atol=1e-9)


@check("The exact probability of exceeding the limit")
def exact(got, want, case):
    return close(got[1], want[1], case, name="the exact probability", rtol=0, atol=1e-9)


@check("The probability by the normal curve")
def approximate(got, want, case):
    return close(got[2], want[2], case, name="the approximate probability", atol=0)
