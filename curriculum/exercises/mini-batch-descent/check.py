"""Cases for mini-batch descent: short last batches, batches of one and of all, sorted targets, integers, no epoch."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped

DIABETES = "diabetes, batches of 32"


def cases(rng):
    fixed = np.random.default_rng(5)
    data = load_diabetes()
    X = np.column_stack([np.ones(len(data.target)), data.data[:, [2, 8]] * np.sqrt(len(data.target))])
    yield run(fixed, DIABETES, X, data.target / 100, 3, 32, [0.2, 0.1, 0.05], visible=True)
    X = np.array([[1, 0], [1, 1], [1, 2], [1, 3], [1, 4]])
    yield run(
        fixed,
        "integers, batches of two",
        X,
        np.array([1, 3, 4, 8, 9]),
        2,
        2,
        [0.1, 0.05],
        visible=True,
        start=np.array([1, 0]),
    )
    X, y = rng.normal(size=(11, 3)), rng.normal(size=11) * 3
    yield run(rng, "batches of one", X, y, 2, 1, [0.1, 0.05])
    yield run(rng, "one batch of all", X, y, 3, 11, [0.2, 0.3, 0.1])
    yield run(rng, "a batch that exceeds the data", X, y, 2, 50, [0.2, 0.3])
    yield run(rng, "a last batch of one", X, y, 2, 5, [0.1, 0.2])
    yield run(rng, "no epoch", X, y, 0, 4, [])
    yield run(rng, "one example", X[:1], y[:1], 3, 2, [0.2, 0.1, 0.1])
    yield run(rng, "sorted targets", X, np.sort(y), 2, 4, [0.1, 0.1], orders=np.tile(np.arange(11), (2, 1)))
    for i in range(3):
        n, d, epochs = int(rng.integers(8, 30)), int(rng.integers(1, 6)), int(rng.integers(2, 5))
        X, y = rng.normal(size=(n, d)), rng.normal(size=n)
        batch = next(b for b in rng.permutation(np.arange(2, 8)) if n % b)
        yield run(rng, f"random data {i + 1}", X, y, epochs, int(batch), rng.uniform(0.02, 0.2, size=epochs))


def run(rng, name, X, y, epochs, batch, rates, visible=False, start=None, orders=None):
    n, d = X.shape
    if orders is None:
        orders = np.array([rng.permutation(n) for _ in range(epochs)], dtype=int).reshape(epochs, n)
    start = rng.normal(size=d).round(2) if start is None else start
    return Case(
        name,
        visible=visible,
        X=X,
        y=y,
        start=start,
        rates=np.array(rates, dtype=float),
        batch=batch,
        orders=orders,
    )


@check("There is a row for the start and one for each epoch")
def rows(got, want, case):
    inputs = case.inputs
    return shaped(got, (len(inputs["rates"]) + 1, len(inputs["start"])), name="the path")


@check("The first row is the start")
def start(got, want, case):
    return close(np.asarray(got)[0], case.inputs["start"], case, name="row 0 of the path")


@check("Every epoch ends at the right weights")
def epochs(got, want, case):
    for e, (mine, right) in enumerate(zip(np.asarray(got), want, strict=True)):
        if close(mine, right, case) is not None:
            return f"The weights after epoch {e} are not right." + (
                "" if e > 1 else " Follow the first batches by hand."
            )
    return None
