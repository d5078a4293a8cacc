"""Cases for blending: small ones by hand, real models on the diabetes data, and covariances that push the weight out of [0, 1]."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor

from upstream.grading.authoring import Case, check, close


def real_errors(rng, columns, neighbours, tested):
    """Errors of a line and of nearest neighbours on patients that neither has seen."""
    data = load_diabetes()
    order = rng.permutation(len(data.target))
    new, old = order[:tested], order[tested:]
    line = LinearRegression().fit(data.data[old][:, columns], data.target[old])
    near = KNeighborsRegressor(neighbours).fit(data.data[old], data.target[old])
    truth = data.target[new]
    return {
        "first": (line.predict(data.data[new][:, columns]) - truth).round(1),
        "second": (near.predict(data.data[new]) - truth).round(1),
    }


def pair(rng, n, deviations, correlation, offsets=(0.0, 0.0)):
    a, b = rng.normal(size=(2, n))
    b = correlation * a + np.sqrt(1 - correlation**2) * b
    return {"first": offsets[0] + deviations[0] * a, "second": offsets[1] + deviations[1] * b}


def cases(rng):
    yield Case(
        "small whole numbers", visible=True, first=np.array([2, 0, -3, 1]), second=np.array([-1, 4, 1, 0])
    )
    yield Case(
        "diabetes: a line and nearest neighbours",
        visible=True,
        **real_errors(np.random.default_rng(7), [2, 8], 9, 80),
    )
    yield Case(
        "errors that differ by a constant",
        visible=True,
        first=np.array([1, 3, 2, 2]),
        second=np.array([4, 6, 5, 5]),
    )
    yield Case("errors that never vary", first=np.array([3, 3]), second=np.array([-1, -1]))
    yield Case(
        "one model is always off by the same",
        first=np.array([5.0, 5.0, 5.0]),
        second=np.array([1.0, 4.0, 2.0]),
    )
    yield Case("opposites", first=np.array([1.0, -2.0, 4.0, 0.0]), second=np.array([-3.0, 6.0, -12.0, 0.0]))
    yield Case("the worse one gets a negative weight", **pair(rng, 30, (1.0, 4.0), 0.9))
    yield Case("the same with the roles exchanged", **pair(rng, 30, (4.0, 1.0), 0.9))
    yield Case("large offsets", **pair(rng, 25, (2.0, 3.0), 0.2, (40.0, -15.0)))
    yield Case("two occasions", first=np.array([1.5, -0.5]), second=np.array([0.25, 3.0]))
    yield Case("tiny errors", **pair(rng, 12, (3e-6, 1e-6), -0.3))
    yield Case("more patients", **real_errors(rng, [0, 1, 3], 5, 120))
    for i in range(2):
        deviations, correlation = rng.uniform(0.5, 3, size=2), rng.uniform(-0.6, 0.6)
        yield Case(f"random errors {i + 1}", **pair(rng, int(rng.integers(5, 60)), deviations, correlation))


@check("Two results: the weight and the standard deviation")
def two(got, want, case):
    if not isinstance(got, tuple | list | np.ndarray) or np.ndim(got) == 0 or len(got) != 2:
        return "Return two results: the weight on the first model and the standard deviation of the blend."
    return None


@check("The weight on the first model")
def weight(got, want, case):
    return close(got[0], want[0], case, name="the weight")


@check("The standard deviation of the blend")
def deviation(got, want, case):
    scale = max(np.std(case.inputs["first"]), np.std(case.inputs["second"]))
    return close(got[1], want[1], case, name="the standard deviation", atol=1e-7 * scale)
