"""Cases for a linear layer: exercises and bodies of twenty men (Linnerud), then sizes that tell the axes apart."""

import numpy as np
from sklearn.datasets import load_linnerud

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    men = load_linnerud()
    X = ((men.data - men.data.mean(axis=0)) / men.data.std(axis=0))[:, :2]
    Y = men.target - men.target.mean(axis=0)
    start = np.array([[2.0, -1.0, 0.0], [-4.0, 0.5, 1.0]])
    yield Case("twenty men in a gym", visible=True, X=X, W=start, b=np.zeros(3), Y=Y)
    yield Case(
        "integers", visible=True,
        X=np.array([[1, 0], [2, -1], [0, 3]]), W=np.array([[1], [2]]), b=np.array([4]), Y=np.array([[3], [0], [7]]),
    )  # fmt: skip
    yield layer(rng, "one example", 1, 4, 3)
    yield layer(rng, "one feature, one output", 6, 1, 1)
    yield layer(rng, "all sizes equal", 3, 3, 3)
    X, W, b = rng.normal(size=(7, 2)), rng.normal(size=(2, 5)), rng.normal(size=5)
    yield Case("a perfect fit", X=X, W=W, b=b, Y=X @ W + b)
    yield Case("weights of zero", X=X, W=np.zeros((2, 5)), b=b, Y=rng.normal(size=(7, 5)))
    for i, (n, d, k) in enumerate([(9, 4, 2), (5, 2, 6), (2, 7, 3)]):
        yield layer(rng, f"random layers {i + 1}", n, d, k)


def layer(rng, name, n, d, k):
    X, W, b, Y = rng.normal(size=(n, d)), rng.normal(size=(d, k)), rng.normal(size=k), rng.normal(size=(n, k))
    return Case(name, X=X, W=W, b=b, Y=Y)


@check("There are four results")
def four(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 4:
        return "Return four things: the loss, dW, db and dX."
    return None


@check("The loss is right")
def loss(got, want, case):
    return shaped(got[0], (), name="the loss") or close(got[0], want[0], case, name="the loss")


@check("Every gradient has the shape of its variable")
def shapes(got, want, case):
    for value, name in zip(got[1:], "WbX", strict=True):
        problem = shaped(value, case.inputs[name].shape, name=f"`d{name}`")
        if problem:
            return problem
    return None


@check("The gradients are right")
def values(got, want, case):
    for value, right, name in zip(got[1:], want[1:], "WbX", strict=True):
        problem = close(value, right, case, name=f"`d{name}`")
        if problem:
            return problem
    return None
