"""Cases for softmax regression: logits far up and far down, missing classes, one row, integers, then random
ones."""

import numpy as np
from sklearn.datasets import load_wine

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    wine = load_wine()
    X = wine.data[::3, [6, 9]]
    X = ((X - X.mean(axis=0)) / X.std(axis=0)).round(2)
    wines = {"X": X, "y": wine.target[::3], "classes": 3, "learning_rate": 1.0}
    yield Case("sixty wines", visible=True, steps=150, **wines)
    yield Case(
        "rows far apart",
        visible=True,
        call="softmax",
        Z=np.array([[1000.0, 999.0, 990.0, 0.0], [-1000.0, -1001.0, -1003.0, -2000.0], [0.0, 0.0, 1.0, 0.5]]),
    )
    yield Case("integers", call="softmax", Z=np.array([[3, 1], [-2, -2], [0, 800]]))
    yield Case("one row of five", call="softmax", Z=rng.normal(size=(1, 5)) * 3)
    yield Case("as many rows as classes", call="softmax", Z=rng.normal(size=(4, 4)) * 2)
    yield Case(
        "certain and wrong",
        visible=True,
        call="cross_entropy",
        W=np.array([[1.0, 0.0, -1.0]]),
        b=np.zeros(3),
        X=np.array([[900.0], [-700.0], [1.0]]),
        y=np.array([2, 0, 1]),
    )
    for i, (n, d, k) in enumerate(((7, 2, 4), (12, 5, 3))):
        point = {"W": rng.normal(size=(d, k)), "b": rng.normal(size=k), "X": rng.normal(size=(n, d)) * 2}
        y = rng.integers(0, k, n)
        yield Case(f"a loss {i + 1}", call="cross_entropy", y=y, **point)
        yield Case(f"a gradient {i + 1}", call="gradient", y=y, **point)
    yield Case(
        "a gradient at extreme logits",
        call="gradient",
        W=np.array([[300.0, -300.0], [5.0, 7.0]]),
        b=np.array([0.0, 1.0]),
        X=np.array([[3, 1], [-3, 2], [0, -1]]),
        y=np.array([1, 1, 0]),
    )
    yield Case("no steps", steps=0, **wines)
    yield Case(
        "a class that does not occur",
        X=rng.normal(size=(9, 2)),
        y=np.array([0, 2, 2, 0, 0, 2, 2, 2, 0]),
        classes=4,
        learning_rate=0.3,
        steps=5,
    )
    for i, (n, d, k) in enumerate(((20, 3, 2), (31, 2, 5))):
        X = rng.normal(size=(n, d)) + 1
        yield Case(
            f"random examples {i + 1}",
            X=X,
            y=rng.integers(0, k, n),
            classes=k,
            learning_rate=0.4,
            steps=40 - 30 * i,
        )


@check("Each row of the softmax is a distribution")
def distribution(got, want, case):
    if case.call != "softmax":
        return None
    problem = shaped(got, case.inputs["Z"].shape, name="the softmax")
    if problem:
        return problem
    sums = np.asarray(got).sum(axis=1)
    if np.abs(sums - 1).max() > 1e-5:
        return f"Row {int(np.abs(sums - 1).argmax())} sums to {sums[np.abs(sums - 1).argmax()]:.4g}."
    return close(got, want, case, name="the softmax")


@check("The loss is right, however certain and wrong the prediction")
def loss(got, want, case):
    return close(got, want, case, name="the loss") if case.call == "cross_entropy" else None


@check("The gradient is that of the mean loss")
def gradients(got, want, case):
    if case.call != "gradient":
        return None
    return pair(got, want, case, ("dW", "db"), atol=1e-8)


@check("The fit takes the steps that gradient descent takes")
def steps(got, want, case):
    return pair(got, want, case, ("W", "b"), atol=1e-7) if case.call is None else None


def pair(got, want, case, names, atol):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return f"Return two arrays, `{names[0]}` and `{names[1]}`."
    problems = (
        close(g, w, case, name=f"`{name}`", atol=atol) for g, w, name in zip(got, want, names, strict=True)
    )
    return next((problem for problem in problems if problem), None)


def agree(got, other, case):
    """Closeness, except that every way of clipping probabilities counts as one, however low its cap."""
    if case.name == "certain and wrong" and capped(got) and capped(other):
        return True
    if case.call is None:  # steps that are too long amplify the last digits, so two such walks only stay near
        scale = max(np.abs(part).max() for part in other)
        return close(got, other, case, rtol=0, atol=0.05 * scale) is None
    return close(got, other, case) is None


def capped(loss):
    return shaped(loss) is None and 0 < loss < 200
