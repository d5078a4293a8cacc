"""Cases from the diabetes data that scikit-learn ships, and prices made from a formula: skewed, exact, tiny test sets."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close

FORECASTS = ("mean", "median", "linear", "log")


def cases(rng):
    X, y = load_diabetes(return_X_y=True, scaled=False)

    def people(name, columns, train, test, rng=rng, visible=False):
        rows = rng.permutation(len(y))[: train + test]
        chosen = X[rows][:, columns]
        return Case(
            name,
            visible=visible,
            X_train=chosen[:train],
            y_train=y[rows[:train]],
            X_test=chosen[train:],
            y_test=y[rows[train:]],
        )

    def prices(name, train, test, noise):
        size = rng.uniform(20, 200, (train + test, 1)).round(1)
        price = np.exp(8 + 0.015 * size[:, 0] + noise * rng.normal(size=train + test))
        return Case(
            name, X_train=size[:train], y_train=price[:train], X_test=size[train:], y_test=price[train:]
        )

    fixed = np.random.default_rng(7)
    yield people("body mass, blood pressure and one serum value", [2, 3, 8], 120, 80, fixed, visible=True)
    yield people("all ten measurements", list(range(10)), 200, 60, fixed, visible=True)
    yield people("age alone", [0], 50, 30)
    yield people("two test people", [2, 8], 60, 2)
    yield people("few people, many columns", list(range(8)), 14, 40)
    yield prices("prices that grow by the factor", 60, 40, 0.0)
    yield prices("skewed prices", 150, 70, 0.7)
    yield Case(
        "whole numbers",
        X_train=np.array([[1, 0], [2, 1], [4, 1], [3, 5], [9, 2]]),
        y_train=np.array([3, 8, 20, 11, 70]),
        X_test=np.array([[2, 2], [5, 0], [7, 3]]),
        y_test=np.array([9, 21, 30]),
    )
    for i in range(2):
        columns = rng.permutation(10)[: rng.integers(2, 6)]
        yield people(
            f"random measurements {i + 1}", columns, int(rng.integers(60, 150)), int(rng.integers(20, 90))
        )


@check("A dict of four forecasts, each with mae, rmse and r2")
def form(got, want, case):
    for name in FORECASTS:
        if not isinstance(got, dict) or name not in got:
            return f"Return a dict with an entry {name!r}."
        for key in ("mae", "rmse", "r2"):
            if not isinstance(got[name], dict) or key not in got[name]:
                return f"The entry {name!r} should be a dict with an entry {key!r}."
    return None


def differs(got, want, case, name):
    """What is wrong with one forecast's three numbers. The solver's last digits may differ."""
    rounding = 1e-9 * np.abs(case.inputs["y_test"]).max()
    for key in ("mae", "rmse", "r2"):
        slack = 1e-7 if key == "r2" else rounding
        problem = close(got[name][key], want[name][key], name=f"{key!r} of {name!r}", rtol=1e-5, atol=slack)
        if problem:
            return problem
    return None


def forecast(name, title):
    return check(title)(lambda got, want, case: differs(got, want, case, name))


mean = forecast("mean", "The mean of the training people, on the test people")
median = forecast("median", "The median of the training people")
linear = forecast("linear", "The linear model")
log = forecast("log", "The linear model of the logarithm, brought back to the units of y")


def agree(got, other, case):
    return all(differs(got, other, case, name) is None for name in FORECASTS)
