"""Cases for the bivariate Gaussian: real petals, both signs of correlation, units that differ, points far out."""

import numpy as np
from sklearn.datasets import load_diabetes, load_iris

from upstream.grading.authoring import Case, check, close, shaped


def covariance(sx, sy, rho):
    return np.array([[sx**2, rho * sx * sy], [rho * sx * sy, sy**2]])


def cases(rng):
    petals = load_iris().data[50:, 2:]  # versicolor and virginica: length and width of petals, in centimetres
    yield Case(
        "a hundred irises: petal length and width",
        visible=True,
        points=petals,
        mean=petals.mean(axis=0).round(3),
        covariance=np.cov(petals.T).round(4),
    )
    yield Case(
        "far out",
        visible=True,
        points=np.array([[60.0, -40.0], [0.0, 200.0], [-35.0, -35.0]]),
        mean=np.array([1.0, 2.0]),
        covariance=covariance(1.0, 2.0, 0.5),
    )
    yield Case(
        "one point, negative correlation",
        points=np.array([[3.0, -1.0]]),
        mean=np.array([2.0, -4.0]),
        covariance=covariance(0.5, 3.0, -0.7),
    )
    yield Case(
        "whole numbers",
        points=np.array([[1, 2], [3, 5], [-2, 0]]),
        mean=np.array([1, 1]),
        covariance=np.array([[4, 2], [2, 9]]),
    )
    yield Case(
        "no correlation",
        points=rng.normal(size=(5, 2)),
        mean=np.array([0.5, -0.5]),
        covariance=np.diag([4.0, 0.25]),
    )
    yield Case(
        "one in grams, one in kilometres",
        points=rng.normal(size=(6, 2)) * [30, 0.02] + [100, 0.05],
        mean=np.array([110, 0.04]),
        covariance=covariance(20, 0.03, 0.4),
    )
    yield Case(
        "nearly a line",
        points=rng.normal(size=(4, 2)),
        mean=np.zeros(2),
        covariance=covariance(1.5, 0.7, 0.98),
    )
    patients = load_diabetes(scaled=False).data[rng.permutation(442)[:40]][
        :, [2, 3]
    ]  # body mass, blood pressure
    yield Case(
        "body mass and blood pressure",
        points=patients,
        mean=patients.mean(axis=0),
        covariance=np.cov(patients.T),
    )
    for i in range(3):
        sx, sy = rng.uniform(0.2, 5, size=2)
        yield Case(
            f"a random Gaussian {i + 1}",
            points=rng.normal(size=(int(rng.integers(1, 9)), 2)) * 4 + 1,
            mean=rng.normal(size=2) * 3,
            covariance=covariance(sx, sy, rng.uniform(-0.9, 0.9)),
        )


@check("Three results of the right shapes")
def shapes(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three results: log densities, conditional means, and one standard deviation."
    n = len(case.inputs["points"])
    return shaped(got[0], (n,), name="the array of log densities") or shaped(
        got[1], (n,), name="the array of conditional means"
    )


@check("The conditional means")
def expected(got, want, case):
    scale = np.sqrt(case.inputs["covariance"][1, 1])
    return close(got[1], want[1], case, name="the array of conditional means", atol=1e-6 * scale)


@check("The conditional standard deviation")
def deviation(got, want, case):
    return close(got[2], want[2], case, name="the conditional standard deviation", atol=0)


@check("The log densities")
def log_density(got, want, case):
    return close(got[0], want[0], case, name="the array of log densities", atol=1e-6)
