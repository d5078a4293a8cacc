"""Cases from the diabetes data in their own units, some diluted with noise, with folds of different sizes."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso

from upstream.grading.authoring import Case, check, close, shaped

NEAR = 1 / 500


def cases(rng):
    data = load_diabetes(scaled=False)

    def clinic(name, n, noise, F, alphas, source=None, columns=slice(None)):
        draw = source or rng
        rows = draw.permutation(len(data.target))[:n]
        X = np.column_stack([data.data[rows][:, columns], draw.normal(100, 30, size=(n, noise))])
        folds = np.concatenate(
            [np.repeat(np.arange(F), 4), np.minimum(draw.integers(F + 2, size=n - 4 * F), F - 1)]
        )
        return Case(
            name,
            visible=source is not None,
            X=X,
            y=data.target[rows],
            folds=draw.permutation(folds),
            alphas=np.array(alphas),
        )

    fixed = np.random.default_rng(12)
    yield clinic(
        "ninety patients, fifteen columns of noise", 90, 15, 5, [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0], fixed
    )
    yield clinic("strengths in no order", 60, 0, 4, [10.0, 0.3, 30.0, 3.0, 1.0], fixed)
    yield clinic("one strength", 40, 3, 3, [5.0])
    yield clinic("so strong that only the average is left", 45, 2, 3, [500.0, 900.0])
    yield clinic("two folds, a few columns", 36, 0, 2, [1.0, 6.0, 20.0], columns=[2, 3, 8])
    for i in range(2):
        yield clinic(
            f"random patients {i + 1}",
            int(rng.integers(50, 80)),
            int(rng.integers(4, 12)),
            4,
            rng.permutation([0.7, 2.5, 6.0, 15.0]),
        )


@check("The dictionary is complete")
def form(got, want, case):
    if not isinstance(got, dict):
        return "Return a dictionary."
    for key, shape in (
        ("errors", case.inputs["alphas"].shape),
        ("alpha", ()),
        ("weights", case.inputs["X"].shape[1:]),
        ("intercept", ()),
    ):
        if key not in got:
            return f'The dictionary has no "{key}".'
        problem = shaped(got[key], shape, name=f'"{key}"')
        if problem:
            return problem
    return None


@check("The cross-validated errors, standardized within each training part")
def errors(got, want, case):
    return close(got["errors"], want["errors"], case, name='"errors"', rtol=NEAR)


@check("The strength with the least error")
def strength(got, want, case):
    at = np.flatnonzero(np.isclose(case.inputs["alphas"], float(got["alpha"])))
    if not at.size:
        return f'"alpha" is {float(got["alpha"]):g}, which is not one of the strengths.'
    least = want["errors"].min()
    if want["errors"][at[0]] > least * (1 + NEAR):
        own = want["errors"][at[0]]
        return f"With {float(got['alpha']):g} the error is {own:.5g}; another strength has {least:.5g}."
    return None


@check("The formula, in the units of the measurements")
def formula(got, want, case):
    X, y = case.inputs["X"], case.inputs["y"]
    weights, intercept = want["weights"], want["intercept"]
    if not np.isclose(float(got["alpha"]), want["alpha"]):
        model = Lasso(alpha=float(got["alpha"]), tol=1e-6, max_iter=10_000).fit(
            (X - X.mean(axis=0)) / X.std(axis=0), y
        )
        weights = model.coef_ / X.std(axis=0)
        intercept = model.intercept_ - X.mean(axis=0) @ weights
    own = np.asarray(got["weights"], dtype=float)
    off = np.abs(own - weights) * X.std(axis=0)
    if off.max() > 0.01 * y.std():
        j = int(off.argmax())
        return (
            f"The weight of column {j} is {own[j]:.5g}; the lasso with this strength has {weights[j]:.5g} "
            "in the column's unit."
        )
    far = np.abs(X @ own + float(got["intercept"]) - X @ weights - intercept).max()
    return (
        None
        if far <= 0.01 * y.std()
        else f"The predictions X @ weights + intercept are off by up to {far:.4g}. Look at the intercept."
    )


def agree(got, other, case):
    if form(got, None, case) is not None or form(other, None, case) is not None:
        return False
    X, y = case.inputs["X"], case.inputs["y"]
    return (
        np.allclose(got["errors"], other["errors"], rtol=NEAR)
        and np.isclose(float(got["alpha"]), float(other["alpha"]))
        and np.allclose(got["weights"] * X.std(axis=0), other["weights"] * X.std(axis=0), atol=0.01 * y.std())
        and np.isclose(float(got["intercept"]), float(other["intercept"]), atol=0.01 * y.std())
    )
