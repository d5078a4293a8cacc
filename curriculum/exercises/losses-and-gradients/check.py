"""Cases for four losses and their gradients: huge scores, soft targets, integers, kinks, n different from
K."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

SE, BCE, CE, HINGE = "squared_error", "binary_cross_entropy", "cross_entropy", "hinge"


def cases(rng):
    yield Case(
        "cross-entropy, classes as integers",
        visible=True,
        Z=np.array([[2.0, 0.0, 0.0], [0.0, 0.0, 1.0], [-1.0, 3.0, 0.5], [0.0, 0.0, 0.0]]),
        y=np.array([0, 1, 1, 2]),
    )
    yield Case(
        "binary cross-entropy along the axis of scores",
        visible=True,
        call=BCE,
        z=np.linspace(-6, 6, 25),
        y=np.ones(25),
    )
    yield Case(
        "squared error of a table", call=SE, prediction=rng.normal(size=(4, 3)), y=rng.normal(size=(4, 3))
    )
    yield Case(
        "squared error of integers",
        visible=True,
        call=SE,
        prediction=np.array([3, -1, 4, 10, 5]),
        y=np.array([1, 5, 9, 2, 6]),
    )
    yield Case(
        "squared error of pixels",
        call=SE,
        prediction=np.array([250, 3, 40], dtype=np.uint8),
        y=np.array([5, 200, 40], dtype=np.uint8),
    )
    yield Case("one example", Z=np.array([[0.3, -0.2, 1.0, 0.0]]), y=np.array([3]))
    yield Case("soft targets", Z=rng.normal(size=(5, 3)), y=rng.dirichlet(np.ones(3), size=5))
    yield Case(
        "one-hot targets, as many classes as examples",
        Z=rng.normal(size=(3, 3)),
        y=np.eye(3, dtype=int)[[1, 0, 0]],
    )
    yield Case(
        "huge scores of many classes",
        Z=np.array([[5000.0, 0.0, -5000.0], [9e4, 8.9e4, -9e4], [-7e4, -7e4, -7.1e4]]),
        y=np.array([2, 0, 1]),
    )
    yield Case("integer scores", Z=np.array([[1, 2], [800, -3], [0, 0]]), y=np.array([0, 1, 1]))
    yield Case(
        "binary, huge scores",
        call=BCE,
        z=np.array([-9e4, 9e4, 5000.0, -5000.0, 0.0, 40.0]),
        y=np.array([0, 1, 0, 1, 1, 0]),
    )
    yield Case("binary, soft targets", call=BCE, z=rng.normal(size=7) * 3, y=rng.uniform(size=7))
    yield Case(
        "hinge, kinks included",
        call=HINGE,
        z=np.array([1.0, -1.0, 1.0, 0.0, 2.5, 0.25, -3.0]),
        y=np.array([1, -1, -1, 1, 1, -1, -1]),
    )
    yield Case(
        "hinge, far on the wrong side",
        call=HINGE,
        z=rng.normal(size=6) * 5e4,
        y=rng.choice([-1.0, 1.0], size=6),
    )
    for i in range(2):
        n, K = rng.permutation([2, 3, 4, 5, 6, 7])[:2]
        yield Case(f"random scores {i + 1}", Z=rng.normal(size=(n, K)) * 4, y=rng.integers(K, size=n))


def scores(case):
    return np.asarray(next(case.inputs[name] for name in ("Z", "z", "prediction") if name in case.inputs))


@check("A loss and a gradient of the shape of the first argument, all finite")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the loss and the gradient."
    return shaped(got[0], (), name="the loss") or shaped(got[1], scores(case).shape, name="the gradient")


@check("The loss is the mean over the examples")
def loss(got, want, case):
    return close(got[0], want[0], case, name="the loss")


@check("The gradient is that of the mean loss")
def gradient(got, want, case):
    own, right = np.array(got[1], dtype=float), np.array(want[1], dtype=float)
    if case.call == HINGE:
        z, y = case.inputs["z"], case.inputs["y"]
        slope = -y / len(z)
        kink = (y * z == 1) & (own * slope >= 0) & (np.abs(own) <= np.abs(slope) * (1 + 1e-6))
        own[kink] = right[kink]
    return close(own, right, case, name="the gradient")


def agree(got, other, case):
    return (
        form(got, None, case) is None
        and loss(got, other, case) is None
        and close(got[1], other[1], case) is None
    ) or (form(got, None, case) is not None and form(other, None, case) is not None)
