"""Cases for geometry from an inner product: dot products, weights, polynomials and metrics; parallel and orthogonal
vectors."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    yield Case("arrows", visible=True, kind="dot", x=np.array([3.0, 4.0]), y=np.array([2.0, 0.0]))
    yield Case(
        "t squared and the constant 1",
        visible=True,
        kind="polynomials",
        x=np.array([0.0, 0.0, 1.0]),
        y=np.array([1.0, 0.0, 0.0]),
    )
    yield Case(
        "the second entry counts four times",
        visible=True,
        kind="metric",
        x=np.array([3.0, 4.0]),
        y=np.array([2.0, -1.0]),
        M=np.diag([1.0, 4.0]),
    )
    yield Case("opposite directions", kind="dot", x=np.array([1.0, -2.0, 3.0]), y=np.array([-2.0, 4.0, -6.0]))
    yield Case("a right angle", kind="dot", x=np.array([1.0, 2.0, 0.0]), y=np.array([-4.0, 2.0, 7.0]))
    yield Case("one dimension", kind="metric", x=np.array([-3.0]), y=np.array([0.5]), M=np.array([[9.0]]))
    weights = rng.uniform(0.1, 20, size=5)
    yield Case(
        "five weights", kind="metric", x=rng.normal(size=5), y=rng.normal(size=5) * 7, M=np.diag(weights)
    )
    for i in range(2):
        d = 3 + 2 * i
        B = rng.normal(size=(d, d))
        yield Case(
            f"a metric that mixes coordinates {i + 1}",
            kind="metric",
            x=rng.normal(size=d),
            y=rng.normal(size=d) * 3,
            M=B @ B.T + 0.3 * np.eye(d),
        )
    for i in range(2):
        yield Case(
            f"random polynomials {i + 1}",
            kind="polynomials",
            x=rng.normal(size=3 + i),
            y=rng.normal(size=3 + i) * 2,
        )


def compares(key, name):
    """A check of one entry of the result."""

    def comparison(got, want, case):
        return close(got[key], want[key], case, name=name)

    return comparison


length = check("The length of x")(compares("length", "the length"))
distance = check("The distance between x and y")(compares("distance", "the distance"))
cosine = check("The cosine of the angle")(compares("cosine", "the cosine"))
shadow = check("The shadow of x along y")(compares("shadow", "the shadow"))
