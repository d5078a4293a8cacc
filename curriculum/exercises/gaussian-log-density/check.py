"""Cases from the wines and the digits that scikit-learn ships: two to 64 dimensions, one and no point,
determinants beyond floats."""

import numpy as np
from sklearn.datasets import load_digits, load_wine

from upstream.grading.authoring import Case, check, close, shaped


def described(data, ridge):
    """Mean and covariance of some data, kept away from singular."""
    return data.mean(axis=0), np.cov(data, rowvar=False) + ridge * np.eye(data.shape[1])


def cases(rng):
    wines = load_wine().data
    mean, covariance = described(wines[:59][:, [0, 6]], 0.0)
    across, up = np.meshgrid(np.linspace(12.4, 15, 27), np.linspace(1.8, 4.2, 25))
    grid = np.column_stack([across.ravel(), up.ravel()])
    yield Case("alcohol and flavanoids, on a grid", visible=True, X=grid, mean=mean, covariance=covariance)
    yield Case(
        "two points by hand",
        visible=True,
        X=np.array([[0.0, 0.0], [1.0, -1.0]]),
        mean=np.zeros(2),
        covariance=np.array([[2.0, 1.0], [1.0, 2.0]]),
    )
    yield Case(
        "one dimension", X=rng.normal(size=(4, 1)), mean=np.array([0.5]), covariance=np.array([[0.09]])
    )
    rows = rng.permutation(len(wines))
    mean, covariance = described(wines[rows[:90]], 0.0)
    yield Case("all thirteen properties", X=wines[rows[90:]], mean=mean, covariance=covariance)
    yield Case("no wine at all", X=np.zeros((0, 13)), mean=mean, covariance=covariance)
    yield Case("as many wines as properties", X=wines[rows[:13]], mean=mean, covariance=covariance)
    digits = load_digits()
    for i, (scale, name) in enumerate(
        [(1e-6, "in small units"), (1.0, "as they are"), (1e6, "in large units")]
    ):
        kind = digits.data[digits.target == rng.integers(10)] * scale
        order = rng.permutation(len(kind))
        mean, covariance = described(kind[order[:100]], 0.3 * scale**2)
        yield Case(f"digits, {name}", X=kind[order[100 : 105 + i]], mean=mean, covariance=covariance)
    B = rng.normal(size=(5, 5))
    yield Case(
        "a random Gaussian",
        X=rng.normal(size=(8, 5)),
        mean=rng.normal(size=5),
        covariance=B @ B.T + 0.2 * np.eye(5),
    )


@check("One number for each point, all finite")
def shape(got, want, case):
    return shaped(got, (len(case.inputs["X"]),), name="the result")


@check("Every log density is right")
def values(got, want, case):
    return close(got, want, case, name="the result")
