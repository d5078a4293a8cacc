"""Cases for statistics of a stream: single pairs, empty portions, unequal portions, values far from zero."""

import numpy as np

from upstream.grading.authoring import Case, check, close

ROOM = 32
NAMES = ("count", "mean of x", "mean of y", "variance of x", "variance of y", "covariance")


def cases(rng):
    def stream(name, x, y, cuts, visible=False):
        return Case(name, visible=visible, x=np.asarray(x), y=np.asarray(y), cuts=np.asarray(cuts, dtype=int))

    yield stream(
        "five pairs in portions of two, one and two", [1, 2, 6, 3, -2], [4, 8, 3, 0, 5], [2, 3], visible=True
    )
    yield stream("pair by pair", [0.5, 2.0, -1.0, 4.5], [1.0, 0.0, 3.0, -2.5], [1, 2, 3], visible=True)
    yield stream(
        "an empty portion first, and one later", [3.0, 5.0, 4.0], [1.0, 1.0, 7.0], [0, 2, 2], visible=True
    )
    yield stream("everything at once", rng.normal(size=9), rng.normal(size=9), [])
    yield stream("one pair", [7], [-3], [])
    yield stream("x never varies", [2.5] * 6, rng.normal(size=6), [1, 4])
    yield stream("y falls with x", np.arange(12), 30 - 2 * np.arange(12), [5, 6])
    far = 1e8 + rng.integers(0, 16, size=60) / 4
    yield stream(
        "a hundred million and a little", far, 3 * far - rng.integers(0, 64, size=60) / 8, [7, 8, 30]
    )
    yield stream(
        "far away, pair by pair", -1e8 + rng.normal(size=40), 5e7 + rng.normal(size=40), np.arange(1, 40)
    )
    drift = np.repeat([0.0, 10.0, -5.0], [50, 3, 20])
    yield stream("a level that jumps", drift + rng.normal(size=73), 2 * drift + rng.normal(size=73), [50, 53])
    for i in range(3):
        n = int(rng.integers(20, 400))
        x = rng.normal(3, 2, size=n)
        y = rng.uniform(-1, 1) * x + rng.normal(size=n)
        yield stream(
            f"a random stream {i + 1}", x, y, np.sort(rng.integers(0, n + 1, size=int(rng.integers(1, 8))))
        )


@check("The state stays small")
def small(got, want, case):
    if not isinstance(got, dict) or got["numbers in the state"] > ROOM:
        return f"Your state grew to {got['numbers in the state']} numbers. It may hold {ROOM}, however many pairs have come."
    return None


@check("Six numbers, right after every portion")
def answers(got, want, case):
    x, y = np.std(case.inputs["x"]), np.std(case.inputs["y"])
    scales = (1.0, x, y, x * x, y * y, x * y)
    for turn, (mine, right) in enumerate(zip(got["answers"], want["answers"], strict=True), start=1):
        if np.shape(mine) != (6,):
            return "`summary` should return six numbers."
        for name, value, wanted, scale in zip(NAMES, mine, right, scales, strict=True):
            problem = close(
                value, wanted, case, name=f"the {name} in answer {turn}", atol=1e-6 * scale + 1e-12
            )
            if problem:
                return problem
    return None


def agree(got, other, case):
    if (got["numbers in the state"] > ROOM) != (other["numbers in the state"] > ROOM):
        return False
    return close(got["answers"], other["answers"], case, rtol=1e-5, atol=1e-5) is None
