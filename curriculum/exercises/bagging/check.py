"""Cases for bagging: rows in every sample, samples without an outside, twins, one sample, then random ones."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    fixed = np.random.default_rng(12)  # the visible cases are the same for everybody
    x = np.sort(fixed.uniform(0, 6, 30)).round(2)
    yield Case(
        "nearest neighbours on a wave",
        visible=True,
        X=x[:, None],
        y=(3 * np.sin(x) + fixed.normal(0, 1, 30)).round(2),
        X_new=np.linspace(0, 6, 61)[:, None],
        model="nearest",
        samples=fixed.integers(0, 30, (40, 30)),
    )
    yield Case(
        "a row in every sample",
        visible=True,
        X=np.array([[0.0], [1.0], [2.0]]),
        y=np.array([3.0, 6.0, 12.0]),
        X_new=np.array([[9.0], [0.5]]),
        model="mean",
        samples=np.array([[0, 0, 1], [1, 2, 2]]),
    )

    def draw(name, n, d, m, B, model, **changes):
        inputs = {
            "X": rng.normal(size=(n, d)) * 2,
            "y": rng.normal(size=n) * 5 + 20,
            "X_new": rng.normal(size=(m, d)),
            "samples": rng.integers(0, n, (B, n)),
        }
        return Case(name, model=model, **{**inputs, **changes})

    yield draw("one sample", 8, 2, 3, 1, "nearest")
    yield draw(
        "samples that leave nothing out", 4, 1, 2, 2, "line", samples=np.array([[0, 1, 2, 3], [3, 1, 0, 2]])
    )
    yield draw(
        "one sample leaves nothing out",
        5,
        1,
        2,
        2,
        "mean",
        samples=np.array([[4, 2, 0, 1, 3], [1, 1, 4, 2, 1]]),
    )
    yield draw("one row", 1, 2, 3, 3, "mean")
    twins = np.array([[1.0, 0], [1, 0], [1, 0], [2, 5], [2, 5], [-3, 1]])
    yield draw("rows with the same values", 6, 2, 4, 5, "nearest", X=twins)
    yield draw("integers", 7, 1, 5, 6, "mean", X=rng.integers(0, 9, (7, 1)), y=rng.integers(-9, 9, 7))
    yield draw("a target far from the rest", 9, 1, 2, 12, "mean", y=np.append(rng.normal(size=8), 1e6))
    for i, model in enumerate(("line", "nearest", "mean")):
        yield draw(f"random rows {i + 1}", int(rng.integers(10, 25)), 2 + i, 6 + i, 3 + 8 * i, model)


@check("The crowd predicts the mean of its members")
def predictions(got, want, case):
    result = got["result"]
    if not isinstance(result, list | tuple) or len(result) != 3:
        return "Return three things: `predictions`, `unseen` and `error`."
    return close(result[0], want["result"][0], case, name="`predictions`")


@check("Each row is judged by the models that have not seen it")
def unseen(got, want, case):
    return close(got["result"][1], want["result"][1], case, name="`unseen`")


@check("The out-of-bag error is that of the crowd of unseen judges")
def error(got, want, case):
    return close(got["result"][2], want["result"][2], case, name="`error`")


@check("One model is fitted for each sample")
def calls(got, want, case):
    B = len(case.inputs["samples"])
    return None if got["calls"] == B else f"You called `fit` {got['calls']} times for {B} samples."


def agree(got, other, case):
    return close(got["result"], other["result"], case) is None and got["calls"] == other["calls"]
