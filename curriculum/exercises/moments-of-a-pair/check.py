"""Cases for moments from a joint table: unequal sizes, dependence of all kinds, constants, values far from zero."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def table(rng, n, m):
    p = rng.gamma(0.7, size=(n, m))
    return p / p.sum()


def cases(rng):
    yield Case(
        "a turbine and a solar roof",
        visible=True,
        x=np.array([0, 20, 80]),
        y=np.array([0, 10, 30, 40]),
        p=np.array([[0.0, 0.05, 0.1, 0.15], [0.05, 0.1, 0.15, 0.1], [0.15, 0.1, 0.05, 0.0]]),
    )
    yield Case(
        "dependent, and not correlated",
        visible=True,
        x=np.array([-1, 0, 1]),
        y=np.array([0, 1]),
        p=np.array([[0, 0.25], [0.5, 0], [0, 0.25]]),
    )
    yield Case(
        "Y never varies",
        visible=True,
        x=np.array([1.5, -2.0]),
        y=np.array([4.0]),
        p=np.array([[0.25], [0.75]]),
    )
    yield Case(
        "X could vary, and has probability zero to",
        x=np.array([7.0, 3.0, 5.0]),
        y=np.array([2.0, -6.0]),
        p=np.array([[0.0, 0.0], [0.25, 0.75], [0.0, 0.0]]),
    )
    yield Case("one box", x=np.array([-3]), y=np.array([8]), p=np.array([[1.0]]))
    yield Case(
        "Y is a falling line of X",
        x=np.array([1.0, 2.0, 4.0, 9.0]),
        y=5 - 3 * np.array([1.0, 2.0, 4.0, 9.0]),
        p=np.diag([0.1, 0.2, 0.3, 0.4]),
    )
    yield Case(
        "independent",
        x=rng.normal(size=4),
        y=rng.normal(size=3),
        p=np.outer([0.1, 0.2, 0.3, 0.4], [0.5, 0.3, 0.2]),
    )
    yield Case(
        "a hundred million and a little",
        x=1e8 + np.array([0.0, 1.0, 3.0]),
        y=np.array([-2.0, 0.0, 1.0, 7.0]) - 1e8,
        p=table(rng, 3, 4),
    )
    yield Case(
        "values that repeat, as many of X as of Y",
        x=np.array([2, 2, 5, -1]),
        y=np.array([0, 3, 3, 3]),
        p=table(rng, 4, 4),
    )
    yield Case("tiny and huge", x=rng.normal(size=5) * 1e-6, y=rng.normal(size=2) * 1e7, p=table(rng, 5, 2))
    for i in range(3):
        n, m = (int(k) for k in rng.permutation([2, 3, 4, 5, 6])[:2])
        x, y = rng.integers(-30, 30, size=n) / 4, rng.normal(10, 8, size=m)
        yield Case(f"a random pair {i + 1}", x=x, y=y, p=table(rng, n, m))


@check("Three results: means, covariance matrix, correlation")
def three(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three results: the two means, the two-by-two covariance matrix, and the correlation."
    return None


@check("The means")
def means(got, want, case):
    return close(got[0], want[0], case, name="the array of means")


@check("The covariance matrix")
def covariance(got, want, case):
    # In units of the two spreads, so that tiny and huge values are held to the same relative accuracy.
    problem = shaped(got[1], (2, 2), name="the covariance matrix")
    if problem:
        return problem
    units = np.array([np.ptp(case.inputs["x"]) or 1, np.ptp(case.inputs["y"]) or 1], dtype=float)
    scale = np.outer(units, units)
    if close(np.asarray(got[1]) / scale, np.asarray(want[1]) / scale, case, atol=1e-7) is None:
        return None
    return close(got[1], want[1], case, name="the covariance matrix", atol=0)


@check("The correlation")
def correlation(got, want, case):
    return close(got[2], want[2], case, name="the correlation", atol=1e-7)
