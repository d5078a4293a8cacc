"""Cases for batch noise: patients with diabetes near and far from the minimum, batches of one and of all, no noise, no gradient."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, same, shaped

PATIENTS = "442 patients, far from the minimum"


def cases(rng):
    data = load_diabetes()
    X = np.column_stack([np.ones(442), data.data[:, 2] * np.sqrt(442)])
    y = data.target / 100
    yield Case(PATIENTS, visible=True, X=X, y=y, w=np.array([0.0, 0.0]), batch=20, share=0.1)
    best = np.linalg.lstsq(X, y, rcond=None)[0].round(2)
    yield Case("442 patients, near the minimum", visible=True, X=X, y=y, w=best, batch=20, share=0.5)
    X, y = rng.normal(size=(9, 3)), rng.normal(size=9)
    w = rng.normal(size=3)
    yield Case("a batch of one", X=X, y=y, w=w, batch=1, share=0.7)
    yield Case("a batch of all", X=X, y=y, w=w, batch=9, share=0.4)
    yield Case("nothing but exactness will do", X=X, y=y, w=w, batch=4, share=0.0)
    yield Case("anything will do", X=X, y=y, w=w, batch=7, share=100.0)
    yield Case(
        "all examples alike", X=np.ones((6, 2)), y=np.full(6, 2.0), w=np.array([0.5, 0.5]), batch=2, share=0.1
    )
    k = int(rng.integers(2, 9))
    yield Case(
        "two examples that disagree",
        X=np.array([[1.0], [1.0]]),
        y=np.array([-k, k]),
        w=np.array([0.0]),
        batch=1,
        share=0.5,
    )
    yield Case(
        "integers",
        X=rng.integers(-4, 5, size=(12, 2)),
        y=rng.integers(-5, 6, size=12),
        w=np.array([3, -1]),
        batch=5,
        share=0.3,
    )
    for i in range(4):
        n, d = int(rng.integers(15, 60)), int(rng.integers(1, 6))
        X, w = rng.normal(size=(n, d)) + 1, rng.normal(size=d) * 2
        y, share = rng.normal(size=n), float(rng.uniform(0.1, 0.5))
        yield Case(f"random data {i + 1}", X=X, y=y, w=w, batch=int(rng.integers(2, n)), share=share)


@check("There are a gradient, a spread and a batch size")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 3:
        return "Return three things: the full gradient, the spread, and the batch size that is enough."
    return shaped(got[0], case.inputs["w"].shape, name="`full`") or shaped(got[1], (), name="`spread`")


@check("The full gradient is the mean of the examples' gradients")
def full(got, want, case):
    return close(got[0], want[0], case, name="`full`")


@check("The spread is that of batches drawn without replacement")
def spread(got, want, case):
    return close(got[1], want[1], case, name="`spread`", atol=1e-7)


@check("The batch size is the smallest that is enough")
def enough(got, want, case):
    return same(got[2], want[2], name="`enough`")
