"""Cases for intervals and their coverage: small and large n, other levels, truths near the edges."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def wilson(n, z):
    share = np.arange(n + 1) / n
    middle, half = share + z**2 / (2 * n), z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return np.concatenate([middle - half, middle + half]) / (1 + z**2 / n)


def truths(rng, n, z, m, low=0.01, high=0.99):
    """Random proportions that stay clear of the intervals' ends."""
    p = rng.uniform(low, high, size=10 * m)
    clear = np.abs(p[:, None] - wilson(n, z)).min(axis=1) > 1e-7
    return p[clear][:m]


def cases(rng):
    yield Case("twenty falls", visible=True, n=20, z=1.96, p=np.linspace(0.0015, 0.9985, 160))
    yield Case("one trial", visible=True, n=1, z=1.0, p=np.array([0.1, 0.45, 0.8]))
    yield Case("five trials, 68 %", n=5, z=1.0, p=truths(rng, 5, 1.0, 4))
    yield Case("a single truth", n=12, z=1.645, p=truths(rng, 12, 1.645, 1))
    yield Case("rare failures", n=60, z=1.96, p=truths(rng, 60, 1.96, 6, 0.9, 0.999))
    yield Case("rare successes, 99 %", n=45, z=2.576, p=truths(rng, 45, 2.576, 5, 0.001, 0.1))
    yield Case("as many truths as counts", n=8, z=1.96, p=truths(rng, 8, 1.96, 9))
    yield Case("five hundred trials", n=500, z=1.96, p=truths(rng, 500, 1.96, 7))
    for i in range(3):
        n, z = int(rng.integers(2, 80)), round(float(rng.uniform(0.8, 2.8)), 2)
        yield Case(f"random trials {i + 1}", n=n, z=z, p=truths(rng, n, z, int(rng.integers(2, 12))))


@check("Two results: a lower and an upper end for each count, and a coverage for each p")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two results: the intervals and the coverages."
    n, m = case.inputs["n"], len(case.inputs["p"])
    return shaped(got[0], (n + 1, 2), name="the array of intervals") or shaped(
        got[1], (m,), name="the array of coverages"
    )


@check("The intervals")
def intervals(got, want, case):
    return close(got[0], want[0], case, name="the array of intervals")


@check("The coverages")
def coverages(got, want, case):
    return close(got[1], want[1], case, name="the array of coverages", atol=1e-7)
