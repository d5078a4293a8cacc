"""Cases for linear regression: dependent columns, far columns, one row, then random ones; steps from zero."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    fixed = np.random.default_rng(5)  # the visible cases are the same for everybody
    x = fixed.uniform(0, 10, (18, 1)).round(1)
    yield Case("one column", visible=True, X=x, y=(40 - 3 * x[:, 0] + fixed.normal(0, 4, 18)).round(1))
    yield Case(
        "a column and its double",
        visible=True,
        X=np.array([[1.0, 2.0], [2.0, 4.0], [4.0, 8.0], [5.0, 10.0]]),
        y=np.array([3.0, 4.0, 9.0, 10.0]),
    )
    yield Case(
        "steps with integers",
        visible=True,
        call="descend",
        X=np.array([[0], [1], [2], [5]]),
        y=np.array([1, 3, 2, 8]),
        learning_rate=0.05,
        steps=3,
    )
    X = rng.normal(size=(9, 3))
    yield Case("integers", X=rng.integers(-9, 10, (12, 2)), y=rng.integers(-50, 50, 12))
    yield Case("a constant column", X=np.column_stack([X[:, 0], np.full(9, 4.0)]), y=rng.normal(size=9) + 20)
    yield Case("a constant column alone", X=np.full((5, 1), 3), y=rng.normal(size=5))
    yield Case("more columns than rows", X=rng.normal(size=(4, 7)), y=rng.normal(size=4) - 8)
    yield Case("one row", X=np.array([[3.0, -1.0]]), y=np.array([5.0]))
    far = 5e6 + np.sort(rng.uniform(0, 60, 25))
    yield Case("a column far from zero", X=far[:, None], y=2 * (far - 5e6) + rng.normal(0, 9, 25))
    far = -3e6 + rng.uniform(0, 80, (30, 2))
    yield Case("two columns far from zero", X=far, y=(far + 3e6) @ [1.5, -4] + rng.normal(0, 9, 30))
    for i, (n, d) in enumerate(((30, 2), (17, 5))):
        X = rng.normal(size=(n, d)) * rng.uniform(0.1, 30, d) + 3
        yield Case(f"random columns {i + 1}", X=X, y=rng.normal(size=n) * 10 - 40)
    for i, (n, d) in enumerate(((6, 1), (11, 4))):
        X, y = rng.normal(size=(n, d)) * 3, rng.normal(size=n) * 5 + 2
        yield Case(f"a gradient {i + 1}", call="gradient", w=rng.normal(size=d), b=1.5 + i, X=X, y=y)
    for i, (n, d, steps) in enumerate(((8, 2, 0), (10, 3, 4), (21, 1, 60))):
        X, y = rng.normal(size=(n, d)) + 1, rng.normal(size=n) * 4 - 3
        yield Case(f"steps {i + 1}", call="descend", X=X, y=y, learning_rate=0.07, steps=steps)


def two_parts(got, case, names):
    """What is wrong with a result that should be a vector of d numbers and a number."""
    if not isinstance(got, list | tuple) or len(got) != 2:
        return f"Return two things, `{names[0]}` and `{names[1]}`."
    d = case.inputs["X"].shape[1]
    return shaped(got[0], (d,), name=f"`{names[0]}`") or shaped(got[1], (), name=f"`{names[1]}`")


@check("The predictions of the fit are those with the least squared error")
def least_squares(got, want, case):
    if case.call is not None:
        return None
    problem = two_parts(got, case, ("w", "b"))
    if problem:
        return problem
    X, y = case.inputs["X"].astype(float), case.inputs["y"]
    misses, least = (y - (X @ np.asarray(w, dtype=float) + b) for w, b in (got, want))
    if np.abs(misses - least).max() <= 1e-5 * np.abs(y).max():
        return None
    if abs(misses.mean()) > 1e-5 * np.abs(y).max():
        return (
            f"Your residuals have the mean {misses.mean():.3g}. A fit with an intercept leaves the mean zero."
        )
    return (
        f"Your mean squared error is {np.mean(misses**2):.4g}, and a smaller one exists: your residuals still lean "
        "with a column."
    )


@check("The gradient is that of the mean squared error")
def gradients(got, want, case):
    if case.call != "gradient":
        return None
    return two_parts(got, case, ("dw", "db")) or close(got, want, case)


@check("The walk takes the steps that gradient descent takes")
def walk(got, want, case):
    if case.call != "descend":
        return None
    return two_parts(got, case, ("w", "b")) or close(got, want, case)


def agree(got, other, case):
    """Plain closeness of the predictions; other names for the same plane do not matter."""
    if case.call is not None:
        return close(got, other, case) is None
    if two_parts(got, case, ("w", "b")) or two_parts(other, case, ("w", "b")):
        return False
    X, y = case.inputs["X"].astype(float), case.inputs["y"]
    ours, theirs = (X @ np.asarray(w, dtype=float) + b for w, b in (got, other))
    return bool(np.abs(ours - theirs).max() <= 1e-5 * np.abs(y).max())
