"""Cases for a bootstrap by person: enthusiasts, people without views, rates of 0 and 1, as many draws as people."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def people(rng, n, B, taste=1.0, mean_views=8):
    """People who differ in how often they look and in how gladly they click."""
    views = rng.poisson(rng.gamma(1.5, mean_views / 1.5, size=n)) + (np.arange(n) == 0)
    clicks = rng.binomial(views, rng.beta(0.3 * taste, 2.0 * taste, size=n))
    return {"clicks": clicks, "views": views, "draws": rng.integers(0, n, size=(B, n))}


def cases(rng):
    yield Case(
        "forty people, 800 bootstrap samples", visible=True, **people(np.random.default_rng(3), 40, 800)
    )
    yield Case(
        "one person has no views",
        visible=True,
        clicks=np.array([1, 0, 2]),
        views=np.array([3, 0, 2]),
        draws=np.array([[1, 1, 1], [0, 1, 0], [2, 2, 1], [0, 2, 1]]),
    )
    yield Case(
        "most people never looked",
        clicks=np.array([0, 2, 0, 0]),
        views=np.array([0, 5, 0, 1]),
        draws=rng.integers(0, 4, size=(60, 4)),
    )
    yield Case(
        "nobody clicked",
        clicks=np.zeros(5, dtype=int),
        views=np.array([3, 1, 4, 1, 5]),
        draws=rng.integers(0, 5, size=(9, 5)),
    )
    yield Case(
        "everybody always clicks",
        clicks=np.array([2, 7, 1]),
        views=np.array([2, 7, 1]),
        draws=rng.integers(0, 3, size=(6, 3)),
    )
    yield Case("as many samples as people", **people(rng, 15, 15))
    yield Case("two samples", **people(rng, 20, 2))
    yield Case(
        "one enthusiast with a thousand views",
        clicks=np.append(rng.binomial(4, 0.1, size=24), 700),
        views=np.append(np.full(24, 4), 1000),
        draws=rng.integers(0, 25, size=(300, 25)),
    )
    for i in range(3):
        n, B = (int(k) for k in rng.integers([4, 10], [60, 120]))
        yield Case(f"random people {i + 1}", **people(rng, n, B, taste=rng.uniform(0.5, 5)))


@check("Four results: rate, replicates, standard error, naive standard error")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 4:
        return "Return four results: the rate, the replicates, their standard error, and the naive standard error."
    return None


@check("The rate")
def rate(got, want, case):
    return close(got[0], want[0], case, name="the rate")


@check("The replicates, without the samples that have no views")
def replicates(got, want, case):
    return shaped(got[1], (len(want[1]),), name="the array of replicates") or close(
        got[1], want[1], case, name="the array of replicates"
    )


@check("The standard error by bootstrap")
def standard_error(got, want, case):
    return close(got[2], want[2], case, name="the standard error")


@check("The naive standard error")
def naive(got, want, case):
    return close(got[3], want[3], case, name="the naive standard error")
