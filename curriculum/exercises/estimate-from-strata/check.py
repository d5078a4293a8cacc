"""Cases for stratified estimates: unequal rates, real wines, strata that are empty, complete, or known from one unit."""

import numpy as np
from sklearn.datasets import load_diabetes, load_wine

from upstream.grading.authoring import Case, check, close


def drawn(rng, values, strata, numbers):
    """Inputs from a population: so many units drawn at random from each stratum."""
    units = np.concatenate(
        [rng.choice(np.flatnonzero(strata == h), k, replace=False) for h, k in enumerate(numbers)]
    )
    units = rng.permutation(units)
    return {
        "y": values[units],
        "stratum": strata[units],
        "sizes": np.bincount(strata, minlength=len(numbers)),
    }


def cases(rng):
    shown = np.random.default_rng(12)
    wine = load_wine()
    yield Case(
        "proline in 178 wines, most drawn from one kind",
        visible=True,
        **drawn(shown, wine.data[:, 12], wine.target, (18, 5, 6)),
    )
    yield Case(
        "a stratum known from one unit",
        visible=True,
        y=np.array([4.0, 7.0, 5.0]),
        stratum=np.array([1, 0, 1]),
        sizes=np.array([20, 30]),
    )
    yield Case(
        "one stratum read completely, a single unit",
        visible=True,
        y=np.array([9, 2, 3, 7]),
        stratum=np.array([1, 0, 0, 0]),
        sizes=np.array([12, 1]),
    )
    yield Case(
        "everything was read",
        y=np.array([1.0, 2.0, 6.0]),
        stratum=np.array([0, 0, 1]),
        sizes=np.array([2, 1]),
    )
    yield Case(
        "one stratum", y=rng.normal(10, 3, size=9), stratum=np.zeros(9, dtype=int), sizes=np.array([30])
    )
    yield Case(
        "a stratum that is empty",
        y=np.array([3, -1, 4, 1, 5]),
        stratum=np.array([0, 0, 2, 2, 2]),
        sizes=np.array([6, 0, 40]),
    )
    yield Case(
        "constant in one stratum",
        y=np.array([5.0, 5.0, 5.0, 1.0, 8.0]),
        stratum=np.array([0, 0, 0, 1, 1]),
        sizes=np.array([700, 300]),
    )
    yield Case(
        "as many drawn as in proportion",
        y=rng.normal(size=12) - 20,
        stratum=np.repeat([0, 1, 2], [2, 4, 6]),
        sizes=np.array([50, 100, 150]),
    )
    patients = load_diabetes(scaled=False)
    thirds = np.digitize(patients.data[:, 2], [24.0, 29.0])
    numbers = tuple(int(k) for k in rng.integers(4, 30, size=3))
    yield Case("442 patients in three strata of body mass", **drawn(rng, patients.target, thirds, numbers))
    for i in range(3):
        H = int(rng.integers(2, 6))
        strata = rng.permutation(np.concatenate([np.arange(H).repeat(8), rng.integers(0, H, size=60)]))
        values = rng.normal(strata * 7.0, 1 + strata)
        yield Case(f"a random population {i + 1}", **drawn(rng, values, strata, rng.integers(2, 8, size=H)))


@check("Two results: the mean and its standard error")
def two(got, want, case):
    if not isinstance(got, tuple | list | np.ndarray) or np.ndim(got) == 0 or len(got) != 2:
        return "Return two results: the estimated mean and its standard error."
    return None


@check("The mean of the population")
def mean(got, want, case):
    return close(got[0], want[0], case, name="the mean")


@check("The standard error")
def standard_error(got, want, case):
    return close(got[1], want[1], case, name="the standard error", atol=1e-7 * np.ptp(case.inputs["y"]))
