"""Cases for standardizing: both axes, square tables, three axes, constants that round badly, and small
units."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield Case("five houses, three features", visible=True, X=HOUSES, axis=0)
    yield Case("two rows of three", visible=True, X=np.array([[1.0, 2.0, 6.0], [40.0, 20.0, 30.0]]), axis=1)
    yield Case("a square table, along the rows", X=rng.normal(size=(4, 4)), axis=1)
    yield Case("a square table, down the columns", X=rng.normal(size=(3, 3)), axis=0)
    yield Case("a single list of numbers", X=rng.normal(5, 3, size=6), axis=0)
    yield Case("a batch of tables, the middle axis", X=rng.normal(size=(2, 4, 3)), axis=1)
    yield Case("a batch of tables, the last axis", X=rng.integers(-9, 10, size=(3, 2, 5)), axis=-1)
    yield Case(
        "a constant column",
        visible=True,
        X=np.array([[1.0, 0.1, 7.0], [2.0, 0.1, 7.5], [4.0, 0.1, 9.0]]),
        axis=0,
    )
    yield Case(
        "constant rows of zeros and of sevens", X=np.array([[0, 0, 0, 0], [7, 7, 7, 7], [1, 2, 3, 5]]), axis=1
    )
    yield Case("one row only, down the columns", X=rng.normal(size=(1, 4)), axis=0)
    yield Case("radii of atoms, in metres", X=rng.uniform(0.3e-10, 3e-10, size=(5, 2)), axis=0)
    yield Case("far from zero", X=1e6 + rng.normal(size=(4, 3)), axis=0)
    for i in range(2):
        n, d = (int(k) for k in rng.permutation([2, 3, 4, 5, 6])[:2])
        X = rng.normal(rng.uniform(-50, 50), rng.uniform(1, 20), size=(n, d))
        yield Case(f"random numbers {i + 1}", X=X, axis=i)


HOUSES = np.array(
    [[70.0, 3.0, 1962.0], [120.0, 5.0, 1998.0], [45.0, 1.0, 1931.0], [88.0, 3.0, 2015.0], [61.0, 2.0, 1974.0]]
)


@check("An array of the same shape, all finite")
def shape(got, want, case):
    return shaped(got, case.inputs["X"].shape, name="the result")


@check("Every slice has mean 0 and deviation 1, or is constant and becomes zeros")
def values(got, want, case):
    return close(got, want, case, name="the result")
