"""Cases for questions to a joint table: every axis of another length, orders that are not ascending, conditions that never occurred."""

import numpy as np

from upstream.grading.authoring import Case, check, close

STONES = np.array([[[6, 81], [71, 192]], [[36, 234], [25, 55]]])
WEATHER = np.array([[12, 3, 0], [5, 9, 7]])


def cases(rng):
    yield Case("outcome, given a puncture", visible=True, counts=STONES, keep=(2,), given={0: 1})
    yield Case("rows and columns exchanged", visible=True, counts=WEATHER, keep=(1, 0), given={})
    yield Case(
        "a condition that was never seen",
        visible=True,
        counts=np.array([[[4, 0], [2, 0], [5, 0]], [[1, 3], [0, 0], [2, 2]]]),
        keep=(1,),
        given={2: 1, 0: 0},
    )
    yield Case("the whole joint", counts=rng.integers(0, 9, size=(2, 4, 3)) + 1, keep=(0, 1, 2), given={})
    yield Case("one variable only", counts=np.array([3, 0, 5, 2]), keep=(0,), given={})
    yield Case(
        "the last value of the first axis", counts=rng.integers(1, 20, size=(5, 3)), keep=(1,), given={0: 4}
    )
    yield Case(
        "four axes in another order, one forgotten",
        counts=rng.integers(1, 30, size=(2, 5, 3, 4)),
        keep=(3, 0, 2),
        given={},
    )
    yield Case(
        "a cycle of three axes, one given",
        counts=rng.integers(1, 30, size=(3, 2, 4, 5)),
        keep=(3, 0, 2),
        given={1: 1},
    )
    yield Case(
        "never seen, two axes kept",
        counts=rng.integers(1, 9, size=(2, 3, 4)) * np.array([1, 0, 1])[:, None],
        keep=(2, 0),
        given={1: 1},
    )
    yield Case(
        "weights far below one", counts=rng.uniform(1e-12, 1e-10, size=(3, 4, 2)), keep=(2, 1), given={0: 2}
    )
    for i in range(4):
        sizes = rng.permutation([2, 3, 4, 5, 6])[: rng.integers(3, 6)]
        order = [int(a) for a in rng.permutation(len(sizes))]
        kept, seen = rng.integers(1, 3), rng.integers(0, 2)
        yield Case(
            f"a random table {i + 1}",
            counts=rng.integers(0, 50, size=sizes) + (rng.random() < 0.5),
            keep=tuple(order[:kept]),
            given={a: int(rng.integers(sizes[a])) for a in order[kept : kept + seen]},
        )


@check("The counts are as they were")
def untouched(got, want, case):
    if not got["counts unchanged"]:
        return (
            "Your function changes `counts`, so the next question would get another answer. Work on a copy."
        )
    return None


@check("The distribution of what was kept, given what was learned")
def distribution(got, want, case):
    return close(got["distribution"], want["distribution"], case)
