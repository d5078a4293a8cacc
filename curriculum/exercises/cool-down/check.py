"""Cases from models that are far too sure (naive Bayes on digits and wines), and from some that are not
sure enough."""

import numpy as np
from scipy.special import log_softmax
from sklearn.datasets import load_digits, load_wine
from sklearn.naive_bayes import GaussianNB

from upstream.grading.authoring import Case, check, close

RANGE = (0.1, 1000.0)


def naive_bayes(data, rng, train, smoothing, columns=slice(None)):
    """Scores and classes of the rows that naive Bayes was not fitted on."""
    X, y = data.data[:, columns], data.target
    rows = rng.permutation(len(y))
    model = GaussianNB(var_smoothing=smoothing).fit(X[rows[:train]], y[rows[:train]])
    held_out = rows[train : train + 150]
    return {"scores": model.predict_joint_log_proba(X[held_out]), "y": y[held_out]}


def cases(rng):
    digits, wine = load_digits(), load_wine()
    yield Case(
        "handwritten digits by naive Bayes",
        visible=True,
        **naive_bayes(digits, np.random.default_rng(2), 600, 1e-3),
    )
    yield Case(
        "too modest",
        visible=True,
        scores=np.array(
            [[0.2, 0.0, 0.0], [0.0, 0.3, 0.0], [0.1, 0.0, 0.3], [0.0, 0.2, 0.1], [0.25, 0.1, 0.0]]
        ),
        y=np.array([0, 1, 2, 2, 0]),
    )
    yield Case("always right", scores=np.array([[4.0, 1.0], [-2.0, 0.5], [3.0, 2.0]]), y=np.array([0, 1, 0]))
    yield Case(
        "worse than guessing",
        scores=rng.normal(size=(30, 4)) + 6 * np.eye(4)[np.arange(30) % 4],
        y=(np.arange(30) + 1) % 4,
    )
    yield Case("one example of two classes", scores=np.array([[0.0, -3.0]]), y=np.array([0]))
    yield Case("digits, scores in the thousands", **naive_bayes(digits, rng, 300, 1e-4))
    wines = naive_bayes(wine, rng, 60, 1e-9, columns=rng.permutation(13)[:4])
    yield Case("wines by four measurements", **wines)
    yield Case(
        "the same wines, another constant in each row",
        scores=wines["scores"] - rng.uniform(-3000, 3000, (len(wines["y"]), 1)),
        y=wines["y"],
    )
    for i in range(3):
        n, K = rng.integers(30, 80), rng.integers(2, 7)
        y = rng.integers(K, size=n)
        noisy = rng.normal(size=(n, K)) + 1.5 * np.eye(K)[y]
        noisy[0] = -3.0 * np.eye(K)[y[0]]  # one mistake, so that the least lies inside
        yield Case(f"random scores {i + 1}", scores=noisy * rng.choice([0.3, 4.0, 25.0]), y=y)


def loss(temperature, case):
    scores, y = case.inputs["scores"], case.inputs["y"]
    return -log_softmax(scores / temperature, axis=1)[np.arange(len(y)), y].mean()


@check("Three numbers, the temperature between 0.1 and 1000")
def form(got, want, case):
    if not isinstance(got, list | tuple | np.ndarray) or len(got) != 3 or any(np.ndim(part) for part in got):
        return "Return three numbers: the temperature, the loss before and the loss after."
    if not RANGE[0] * (1 - 1e-6) <= float(got[0]) <= RANGE[1] * (1 + 1e-6):
        return f"The temperature is {float(got[0]):g}; it should lie between 0.1 and 1000."
    return None


@check("The loss at temperature 1")
def before(got, want, case):
    return close(got[1], want[1], case, name="`before`")


@check("No other temperature has a lower loss")
def best(got, want, case):
    own, least = loss(float(got[0]), case), min(want[2], loss(RANGE[0], case), loss(RANGE[1], case))
    if own > least + 1e-4:
        return (
            f"At your temperature, {float(got[0]):.4g}, the loss is {own:.5f}. "
            f"Another one brings it down to {least:.5f}."
        )
    return None


@check("The loss at the temperature returned")
def after(got, want, case):
    return close(got[2], loss(float(got[0]), case), case, name="`after`")


def agree(got, other, case):
    def parts(answer):
        return np.array([float(part) for part in answer])

    if form(got, None, case) is not None or form(other, None, case) is not None:
        return False
    a, b = parts(got), parts(other)
    return np.allclose(a[1:], b[1:], rtol=1e-4, atol=1e-5, equal_nan=True) and np.isclose(
        loss(a[0], case), loss(b[0], case), rtol=1e-4, atol=1e-5
    )
