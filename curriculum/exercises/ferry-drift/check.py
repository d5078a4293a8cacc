"""Cases for the ferry: no legs, no current, integers that meet fractions, one to six dimensions."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

CROSSING = "across, a stop to drift, and back"


def cases(rng):
    yield Case(
        CROSSING,
        visible=True,
        start=np.array([0.0, 0.0]),
        legs=np.array([[2.0, 0.0], [0.0, -1.6], [0.0, 0.0], [-2.0, -0.5], [-1.0, -1.8]]),
        seconds=np.array([150.0, 100.0, 50.0, 100.0, 100.0]),
        current=np.array([0.0, 0.8]),
    )
    yield Case(
        "steering for the landing",
        visible=True,
        call="steer_for",
        start=np.array([0, 0]),
        target=np.array([300, 0]),
        seconds=150,
        current=np.array([0, 0.8]),
    )
    yield Case(
        "integers that meet fractions",
        visible=True,
        start=np.array([3, -2, 5]),
        legs=np.array([[1, 0, 2], [0, 1, -1]]),
        seconds=np.array([0.5, 0.25]),
        current=np.array([1, 1, 0]),
    )
    yield Case(
        "no legs",
        start=rng.normal(size=3),
        legs=np.zeros((0, 3)),
        seconds=np.zeros(0),
        current=rng.normal(size=3),
    )
    yield Case(
        "one leg without duration",
        start=rng.normal(size=2),
        legs=rng.normal(size=(1, 2)),
        seconds=np.zeros(1),
        current=rng.normal(size=2),
    )
    yield Case(
        "on a line",
        start=np.array([4]),
        legs=rng.integers(-5, 6, size=(6, 1)),
        seconds=rng.integers(1, 9, size=6),
        current=np.array([-2]),
    )
    yield Case(
        "as many legs as dimensions",
        start=rng.normal(size=3),
        legs=rng.normal(size=(3, 3)),
        seconds=rng.uniform(0.5, 5, size=3),
        current=rng.normal(size=3),
    )
    for i in range(3):
        n, d = int(rng.integers(4, 9)), (2, 3, 6)[i]
        yield Case(
            f"a random trip {i + 1}",
            start=rng.normal(0, 100, size=d),
            legs=rng.normal(0, 3, size=(n, d)),
            seconds=rng.uniform(1, 60, size=n),
            current=rng.normal(size=d),
        )
    for i in range(2):
        d = (1, 4)[i]
        yield Case(
            f"steering, drawn at random {i + 1}",
            call="steer_for",
            start=rng.normal(0, 100, size=d),
            target=rng.normal(0, 100, size=d),
            seconds=float(rng.uniform(2, 90)),
            current=rng.normal(size=d),
        )


@check("The result has the right shape")
def shape(got, want, case):
    name = "the velocity" if case.call == "steer_for" else "the array of positions"
    return shaped(got, np.shape(want), name=name)


@check("Every number is right")
def values(got, want, case):
    name = "the velocity" if case.call == "steer_for" else "the array of positions"
    return close(got, want, case, name=name)
