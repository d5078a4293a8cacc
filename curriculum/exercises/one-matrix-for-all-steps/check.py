"""Cases for composing maps: none, each kind alone, pairs that do not commute, long pipelines."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def random_step(rng, kind):
    size = {"turn": 3, "stretch": 2, "move": 2, "project": 1, "mirror": 1}[kind]
    numbers = [float(v) for v in rng.uniform(-3, 3, size=size).round(2)]
    if kind in ("turn", "project", "mirror"):
        numbers[0] = float(rng.integers(-170, 171))
    return (kind, *numbers)


def cases(rng):
    shown = [("turn", 30, 1, 1), ("stretch", 1.5, 0.75), ("move", 2, 0.5), ("mirror", 10)]
    yield Case("four steps", visible=True, steps=shown)
    yield Case("a move, then a stretch", visible=True, steps=[("move", 3, -1), ("stretch", 2, 5)])
    yield Case("no step", visible=True, steps=[])
    for kind in ("turn", "stretch", "move", "project", "mirror"):
        yield Case(f"one step: {kind}", steps=[random_step(rng, kind)])
    yield Case("mirrored twice in different lines", steps=[("mirror", 20), random_step(rng, "mirror")])
    yield Case("projected, turned, projected", steps=[("project", 0), ("turn", 40, 0, 2), ("project", 90)])
    yield Case("turned to and fro about two points", steps=[("turn", 75, -2, 0), ("turn", -75, 3, 1)])
    for i in range(3):
        kinds = rng.choice(["turn", "stretch", "move", "mirror"], size=4 + 2 * i)
        steps = [random_step(rng, kind) for kind in (*kinds, "stretch", "turn")]
        yield Case(f"a random pipeline {i + 1}", steps=steps)


@check("A 3 by 3 matrix whose last row is 0, 0, 1")
def form(got, want, case):
    problem = shaped(got, (3, 3), name="the matrix")
    if problem:
        return problem
    return close(np.asarray(got)[2], np.array([0.0, 0.0, 1.0]), case, name="the last row")


@check("It sends every point to the right place")
def places(got, want, case):
    return close(got, want, case, name="the matrix")
