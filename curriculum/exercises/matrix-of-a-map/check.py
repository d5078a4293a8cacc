"""Cases for finding the matrix of a map: tall and wide ones, with and without an offset, one entry, named maps."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    yield Case(
        "two numbers from three",
        visible=True,
        kind="affine",
        n=3,
        A=np.array([[2.0, 0.0, 1.0], [0.0, -1.0, 0.0]]),
        b=np.array([0.0, 1.0]),
    )
    yield Case("running sums of five numbers", visible=True, kind="running sum", n=5)
    yield Case("the mean taken away from four numbers", visible=True, kind="mean removed", n=4)
    yield Case("differences of neighbours", kind="differences", n=int(rng.integers(4, 8)))
    yield Case("ten minus the reversed list", kind="backwards from ten", n=int(rng.integers(3, 7)))
    yield Case("one number to four", kind="affine", n=1, A=rng.normal(size=(4, 1)), b=rng.normal(size=4))
    yield Case("four numbers to one", kind="affine", n=4, A=rng.normal(size=(1, 4)), b=rng.normal(size=1))
    yield Case("everything to one point", kind="affine", n=3, A=np.zeros((2, 3)), b=rng.normal(size=2))
    for i in range(4):
        m, n = (int(k) for k in rng.permutation([2, 3, 5, 6])[:2])
        offset = rng.normal(0, 30, size=m) if i else np.zeros(m)
        yield Case(f"a random map {i + 1}", kind="affine", n=n, A=rng.normal(size=(m, n)), b=offset)


@check("b is what zero is sent to")
def offset(got, want, case):
    return close(got["b"], want["b"], case, name="b")


@check("Every column of A is right")
def matrix(got, want, case):
    return close(got["A"], want["A"], case, name="A")


@check("f is asked at most n + 1 times")
def questions(got, want, case):
    n, asked = case.inputs["n"], got["asked"]
    return None if asked <= n + 1 else f"For n = {n} you asked f {asked} times; {n + 1} are allowed."
