"""Cases for matrix multiplication. Most shapes differ in all three lengths, so that no transpose can hide."""

import numpy as np

from upstream.grading.authoring import Case


def cases(rng):
    yield Case(
        "two households, three goods, four shops",
        visible=True,
        A=np.array([[1, 2, 1], [3, 0, 2]]),
        B=np.array([[2, 3, 2, 4], [1, 1, 2, 1], [3, 1, 4, 2]]),
    )
    yield Case("a house, turned to the left", visible=True, A=house(), B=np.array([[0.8, 0.6], [-0.6, 0.8]]))
    yield Case(
        "the inner lengths differ: 3 and 2",
        visible=True,
        A=np.array([[1, 2, 3], [4, 5, 6]]),
        B=np.array([[1, 0], [0, 1]]),
    )
    yield Case(
        "the inner lengths differ: 2 and 3",
        A=np.array([[1, 2], [3, 4]]),
        B=np.array([[1, 0, 2], [0, 1, 3], [5, 6, 7]]),
    )
    yield Case(
        "the inner lengths differ: 3 and 1", A=np.array([[1, 2, 3], [4, 5, 6]]), B=np.array([[1, 2, 3]])
    )
    yield Case("a row times a column", A=rng.integers(-9, 10, size=(1, 4)), B=rng.normal(size=(4, 1)))
    yield Case("a column times a row", A=rng.normal(size=(3, 1)), B=rng.normal(size=(1, 5)))
    yield Case("square and not symmetric", A=np.array([[0, 1], [2, 3]]), B=np.array([[4, 5], [-6, 7]]))
    yield Case(
        "integers times fractions", A=rng.integers(-5, 6, size=(3, 2)), B=rng.uniform(-1, 1, size=(2, 4))
    )
    yield Case(
        "very large times very small",
        A=np.array([[3e200, -2e180]]),
        B=np.array([[2e-200, 1e-190], [1e-180, 4e-185]]),
    )
    yield Case("an empty sum", A=np.zeros((2, 0)), B=np.zeros((0, 3)))
    for i in range(3):
        m, n, p = rng.permutation(np.arange(2, 8))[:3]
        yield Case(f"random matrices {i + 1}", A=rng.normal(size=(m, n)), B=rng.normal(size=(n, p)))


def house():
    """Corners of a house with a door, one (x, y) a row."""
    return np.array([[0, 0], [0, 3], [2, 5], [4, 3], [4, 0], [2.2, 0], [2.2, 1.6], [1, 1.6], [1, 0], [0, 0]])
