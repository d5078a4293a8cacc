"""Cases for means of columns."""

import numpy as np

from upstream.grading.authoring import Case


def cases(rng):
    yield Case("three by two", visible=True, X=np.array([[1, 2], [3, 6], [5, 1]]))
    yield Case("one row", visible=True, X=np.array([[0.5, -0.5, 4.0]]))
    yield Case("no rows", X=np.zeros((0, 2)))
    for i in range(3):
        yield Case(f"random {i + 1}", X=rng.normal(5, 2, size=(rng.integers(3, 6), rng.integers(6, 9))))
