"""Cases for pairwise distances. n, m and d differ wherever they can, so that no axis can stand in for
another."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

SURVEY = "a survey: metres from a far origin"


def cases(rng):
    yield Case(
        "four customers, three depots",
        visible=True,
        A=np.array([[0, 0], [4, 3], [1, 5], [6, 1]]),
        B=np.array([[0, 4], [3, 0], [6, 5]]),
    )
    yield Case(
        "pixels: two greys, three colours",
        visible=True,
        A=np.array([[40, 40, 40], [200, 200, 200]], dtype=np.uint8),
        B=np.array([[255, 0, 0], [30, 45, 60], [250, 240, 190]], dtype=np.uint8),
    )
    yield Case("one point and one point", A=np.array([[1.0, -2.0, 3.0]]), B=np.array([[1.0, 2.0, 0.0]]))
    yield Case("on a line", A=rng.normal(size=(4, 1)), B=rng.normal(size=(3, 1)))
    same = rng.normal(size=(4, 2))
    yield Case("a set and itself", A=same, B=same.copy())
    yield Case("as many points as coordinates", A=rng.normal(size=(3, 3)), B=rng.normal(size=(3, 3)))
    yield Case("nothing to measure to", A=rng.normal(size=(3, 2)), B=np.zeros((0, 2)))
    survey = np.array([4.1e6, -2.3e6, 1.7e6])
    yield Case(
        SURVEY,
        A=survey + rng.uniform(-0.01, 0.01, size=(3, 3)),
        B=survey + rng.uniform(-0.01, 0.01, size=(4, 3)) + 0.03,
    )
    yield Case("negative and large", A=rng.normal(size=(2, 5)) * 1e8, B=rng.normal(size=(3, 5)) * 1e8 - 1e9)
    for i in range(3):
        n, m, d = (int(k) for k in rng.permutation([2, 3, 4, 5, 6, 7])[:3])
        yield Case(f"random points {i + 1}", A=rng.normal(size=(n, d)), B=rng.normal(size=(m, d)))


@check("One row for each point of A, one column for each point of B")
def shape(got, want, case):
    return shaped(got, (len(case.inputs["A"]), len(case.inputs["B"])), name="the table")


@check("Every distance is right")
def values(got, want, case):
    return close(got, want, case, name="the table")


def agree(got, other, case):
    """Whether two results come from one method. In the survey, all that is left of a square multiplied out
    is rounding, which differs with the order of the operations: two agree when both have drowned in it."""
    return close(got, other, case) is None or (
        case.name == SURVEY and drowned(got, case) and drowned(other, case)
    )


def drowned(result, case):
    """Whether the squares are whole multiples of 1/256, the gap between floats near the squared coordinates.

    Coordinates cut to float32 look alike, but are another mistake.
    """
    A, B = case.inputs["A"], case.inputs["B"]
    table = np.nan_to_num(np.asarray(result, dtype=float))
    if table.shape != (len(A), len(B)) or not 0 < table.max() < 1:
        return False
    grains = table**2 * 256
    single = np.linalg.norm(A[:, None].astype(np.float32) - B[None].astype(np.float32), axis=2)
    return np.allclose(grains, grains.round(), atol=1e-6) and not np.allclose(table, single)
