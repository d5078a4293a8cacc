"""Cases for ridge and lasso: correlated, equal, constant and far columns, prices from tiny to prohibitive."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes()
    patients = np.random.default_rng(0).permutation(442)[:40]  # the visible cases are the same for everybody
    X = data.data[patients][:, [2, 3, 4, 5, 8]]
    X = ((X - X.mean(axis=0)) / X.std(axis=0)).round(2)
    yield Case("forty patients", visible=True, X=X, y=data.target[patients], alpha=12.0)
    yield Case(
        "two uncorrelated columns",
        visible=True,
        X=np.array([[-1, 1], [1, 1], [-1, -1], [1, -1]]),
        y=np.array([3, 9, 1, 7]),
        alpha=1.0,
    )
    yield Case(
        "forty patients, by ridge", visible=True, call="ridge", X=X, y=data.target[patients], alpha=0.1
    )
    yield Case("thresholds", call="soft_threshold", z=np.array([0.0, -0.5, 0.5, 2, -7.25, 1e-9]), alpha=0.5)

    def table(n, d, noise=1.0, draw=rng):
        X = draw.normal(size=(n, d)) * draw.uniform(0.5, 3, d) + draw.normal(size=d) * 4
        return X, X @ (draw.normal(size=d) * 2) + draw.normal(size=n) * noise + 30

    X, y = table(20, 3)
    equal = np.column_stack([X, X[:, 0]])
    constant = np.column_stack([np.full(20, 2.5), X])
    wide, wide_y = table(7, 9, draw=np.random.default_rng(6))  # with some draws the rounds go on for long
    integers = rng.integers(-5, 6, (15, 2))
    for method, price in (("lasso", 0.4), ("ridge", 0.3)):
        call = None if method == "lasso" else method
        end = "" if method == "lasso" else ", by ridge"
        yield Case("equal columns" + end, call=call, X=equal, y=y, alpha=price)
        yield Case("a constant column" + end, call=call, X=constant, y=y, alpha=price)
        yield Case("integers" + end, call=call, X=integers, y=rng.integers(-20, 40, 15), alpha=2)
        yield Case("more columns than rows" + end, call=call, X=wide, y=wide_y, alpha=2 * price)
        for i, (n, d) in enumerate(((25, 2), (33, 4))):
            A, t = table(n, d, 4.0)
            yield Case(f"random columns {i + 1}" + end, call=call, X=A, y=t, alpha=float(rng.uniform(0.3, 1)))
    yield Case("a price that nothing can pay", X=X, y=y, alpha=1e4)
    yield Case("one row", X=np.array([[2.0, 5.0]]), y=np.array([-3.0]), alpha=0.1)


def two_parts(got, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things, `w` and `b`."
    d = case.inputs["X"].shape[1]
    return shaped(got[0], (d,), name="`w`") or shaped(got[1], (), name="`b`")


@check("The soft threshold moves towards zero and stops there")
def threshold(got, want, case):
    return close(got, want, case) if case.call == "soft_threshold" else None


@check("Ridge finds the minimum of its objective, with a free intercept")
def by_ridge(got, want, case):
    if case.call != "ridge":
        return None
    return two_parts(got, case) or close(got, want, case, rtol=1e-5, atol=1e-6)


@check("The lasso's residuals have the mean zero: the intercept is free")
def free_intercept(got, want, case):
    if case.call is not None:
        return None
    problem = two_parts(got, case)
    if problem:
        return problem
    X, y = case.inputs["X"], case.inputs["y"]
    off = np.mean(y - X @ np.asarray(got[0]) - got[1])
    if abs(off) <= 1e-5 * (1 + np.abs(y).max()):
        return None
    return f"Your residuals have the mean {off:.3g}. Centre the columns and `y`, or fit `b` without a price."


@check("The lasso's weights and pulls are in balance with the price")
def balance(got, want, case):
    if case.call is not None:
        return None
    X, y, alpha = case.inputs["X"], case.inputs["y"], case.inputs["alpha"]
    w = np.asarray(got[0], dtype=float)
    C = X - X.mean(axis=0)
    start = C.T @ (y - y.mean()) / len(y)
    pull = C.T @ (y - X @ w - got[1]) / len(y)
    allowed = 1e-5 * np.abs(start).max() + 1e-9
    idle = (w == 0) & (np.abs(pull) > alpha + allowed)
    if idle.any():
        j = int(idle.argmax())
        return f"Weight {j} is zero, but its column still pulls with {abs(pull[j]):.4g}, more than alpha."
    off = (w != 0) & (np.abs(pull - alpha * np.sign(w)) > allowed)
    if off.any():
        j = int(off.argmax())
        return (
            f"Weight {j} is {w[j]:.4g} and its column pulls with {pull[j]:.4g}. At the minimum the pull on a weight that is "
            f"not zero is alpha with the weight's sign."
        )
    return None


def agree(got, other, case):
    """Plain closeness; zeros have to be zeros in both."""
    if close(got, other, case, rtol=1e-4, atol=1e-6) is not None:
        return False
    return case.call is not None or np.array_equal(np.asarray(got[0]) == 0, np.asarray(other[0]) == 0)
