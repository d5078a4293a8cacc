"""Cases for descriptive statistics: even and odd lengths, ties, one value, constants, large offsets."""

import numpy as np

from upstream.grading.authoring import Case, check, close

QUARTILES = np.array([0.25, 0.5, 0.75])


def cases(rng):
    yield Case(
        "eight response times",
        visible=True,
        x=np.array([14, 12, 15, 14, 18, 13, 16, 298]),
        q=np.array([0.25, 0.9]),
    )
    waits = np.round(np.random.default_rng(4).gamma(3.0, 4.0, size=41))
    yield Case("forty-one waiting times", visible=True, x=waits, q=QUARTILES)
    yield Case("one value", visible=True, x=np.array([-3.5]), q=np.array([0.0, 0.3, 1.0]))
    yield Case("two values", x=np.array([7.0, -2.0]), q=np.array([0.9, 0.1]))
    yield Case("all the same", x=np.full(6, 4), q=QUARTILES)
    yield Case("two modes of three", x=np.array([5, 1, 9, 5, 1]), q=QUARTILES)
    yield Case("no value repeats", x=np.array([0.5, -1.5, 3.0, 2.25]), q=QUARTILES)
    yield Case("smallest and largest", x=rng.permutation(9) - 4, q=np.array([1.0, 0.0, 0.5]))
    yield Case("a billion and a little", x=1e9 + rng.integers(0, 8, size=12) / 4, q=QUARTILES)
    yield Case("no quantiles asked", x=rng.normal(size=5), q=np.array([]))
    for i in range(3):
        n, m = rng.integers(6, 30), rng.integers(1, 6)
        x = rng.choice(np.round(rng.normal(0, 20, size=8), 1), size=n)
        yield Case(f"random sample {i + 1}", x=x, q=rng.uniform(size=m))


def compares(key):
    """A check of one number of the result."""

    def comparison(got, want, case):
        return close(got[key], want[key], case, name=f"the {key}")

    return comparison


@check("The result is a dict with the seven keys")
def keys(got, want, case):
    if not isinstance(got, dict):
        return "The result should be a dict, with the keys that the task lists."
    missing = [key for key in want if key not in got]
    if missing:
        return f"The key {missing[0]!r} is missing."
    return None


mean = check("The mean")(compares("mean"))
median = check("The median")(compares("median"))


@check("The modes, all of them")
def modes(got, want, case):
    found = np.atleast_1d(np.asarray(got["modes"], dtype=float)).ravel()
    return close(np.sort(found), want["modes"], case, name="the modes, sorted,")


value_range = check("The range")(compares("range"))
variance = check("The variance, divided by n")(compares("variance"))
std = check("The standard deviation")(compares("std"))
quantiles = check("The quantiles")(compares("quantiles"))
