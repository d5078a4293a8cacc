"""Cases for penalized regression, judged by the objective and by the zeros, which only the right method
makes exact."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped

SLACK = 1e-6  # of the objective without any column


def cases(rng):
    fixed = np.random.default_rng(8)

    def problem(source, n, d, used, noise=1.0, shared=0.5):
        common = source.normal(size=(n, 1))
        X = shared * common + source.normal(size=(n, d)) + source.normal(size=d)
        w = np.zeros(d)
        w[source.permutation(d)[:used]] = source.uniform(1, 4, used) * source.choice([-1, 1], used)
        return {"X": X, "y": X @ w + 20 + source.normal(0, noise, n)}

    yield Case("eight columns, three of use", visible=True, l1=0.8, l2=0.1, **problem(fixed, 40, 8, 3))
    yield Case(
        "one column",
        visible=True,
        X=np.array([[1.0], [2.0], [4.0], [5.0], [8.0]]),
        y=np.array([3.0, 5.0, 4.0, 8.0, 9.0]),
        l1=0.5,
        l2=2.0,
    )
    yield Case("no penalty", l1=0.0, l2=0.0, **problem(rng, 30, 4, 4))
    yield Case("ridge", l1=0.0, l2=1.5, **problem(rng, 25, 6, 4))
    yield Case("lasso", l1=0.7, l2=0.0, **problem(rng, 35, 7, 3))
    yield Case("more columns than rows", l1=0.6, l2=0.0, **problem(rng, 12, 20, 3, noise=0.3))
    yield Case("so strong that nothing is left", l1=1e4, l2=0.5, **problem(rng, 20, 5, 5))
    constant = problem(rng, 18, 5, 3)
    constant["X"][:, 2] = 7.0
    yield Case("a constant column", l1=0.3, l2=0.2, **constant)
    twins = problem(rng, 30, 2, 2)
    twins["X"] = np.column_stack([twins["X"], twins["X"][:, 0]])
    yield Case("twins", l1=0.2, l2=0.3, **twins)
    scales = problem(rng, 28, 5, 4)
    scales["X"] = scales["X"] * np.array([0.05, 1, 20, 3, 0.4])
    yield Case("columns of different scales", l1=0.4, l2=0.05, **scales)
    integers = problem(rng, 22, 4, 3)
    yield Case(
        "integers",
        X=(integers["X"] * 3).round().astype(int),
        y=integers["y"].round().astype(int),
        l1=1.0,
        l2=0.5,
    )
    for i in range(2):
        n, d = int(rng.integers(20, 50)), int(rng.integers(3, 11))
        yield Case(
            f"random problem {i + 1}",
            l1=float(rng.uniform(0.2, 1.5)),
            l2=float(rng.uniform(0.1, 1.0)),
            **problem(rng, n, d, 3, shared=0.8),
        )


def objective(answer, case):
    X, y, l1, l2 = (case.inputs[name] for name in ("X", "y", "l1", "l2"))
    w, b = np.asarray(answer[0], dtype=float), float(answer[1])
    return ((y - X @ w - b) ** 2).mean() / 2 + l1 * np.abs(w).sum() + l2 / 2 * (w**2).sum()


@check("Weights for all columns, and an intercept")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the weights and the intercept."
    return shaped(got[0], (case.inputs["X"].shape[1],), name="the weights") or shaped(
        got[1], (), name="the intercept"
    )


@check("No other weights and intercept have a lower objective")
def least(got, want, case):
    own, best = objective(got, case), objective(want, case)
    if own > best + SLACK * case.inputs["y"].var() / 2:
        return f"Your weights and intercept give J = {own:.7g}; {best:.7g} is possible."
    return None


@check("Weights that should be zero are exactly zero")
def zeros(got, want, case):
    X, y, l1, l2 = (case.inputs[name] for name in ("X", "y", "l1", "l2"))
    w = np.asarray(want[0])
    pull = np.abs((X - X.mean(axis=0)).T @ (y - X @ w - want[1])) / len(y)
    idle = (X != X[0]).any(axis=0)
    gone = (w == 0) & (~idle | (pull < 0.99 * l1))
    wrong = gone & (np.asarray(got[0]) != 0)
    if wrong.any():
        j = int(wrong.argmax())
        return (
            f"Weight {j} is {np.asarray(got[0])[j]:.3g}; at the optimum it is 0, "
            "because the pull of the data is weaker than l1."
        )
    return None


def agree(got, other, case):
    if form(got, None, case) is not None or form(other, None, case) is not None:
        return False
    return np.allclose(got[0], other[0], rtol=1e-4, atol=1e-6) and np.isclose(
        got[1], other[1], rtol=1e-4, atol=1e-5
    )
