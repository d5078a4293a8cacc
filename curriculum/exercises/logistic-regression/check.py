"""Cases for logistic regression: each part by itself, far from zero too, then short fits and long ones."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def clouds(rng, n, d, centre=0.0):
    """Two overlapping clouds with labels 0 and 1. Six points carry both, so that no line separates them."""
    y = rng.permutation(np.arange(n) % 2)
    X = rng.normal(size=(n, d)) + 0.8 * (2 * y[:, None] - 1)
    return np.concatenate([X, X[:6]]) + centre, np.concatenate([y, 1 - y[:6]])


def cases(rng):
    seen = np.random.default_rng(4)
    far = np.array([[-1000.0, 3.0], [800.0, 0.0], [-2.0, 500.0], [40.0, 1.0], [-40.0, 0.0]])
    wrong, right = np.array([1, 0, 1, 0, 1]), np.array([0, 1, 1, 1, 0])
    steep = {"X": far, "w": np.array([1.0, 0.5]), "b": 0.0}

    yield Case("sigmoid of a few numbers", visible=True, call="sigmoid", z=np.array([-2.0, -0.5, 0.0, 2.0]))
    yield Case("sigmoid far out", call="sigmoid", z=np.array([[-1e3, -750.0, -30.0], [30.0, 750.0, 1e3]]))
    yield Case("sigmoid of integers", call="sigmoid", z=np.array([-3, -1, 0, 2, 5]))

    few = {"X": np.array([[0.5, 2.0], [-1.0, 0.0], [1.5, -1.0], [3.0, 1.0]]), "y": np.array([1, 0, 0, 1])}
    yield Case("log_loss before any step", visible=True, call="log_loss", w=np.zeros(2), b=0.0, **few)
    X, y = clouds(rng, 5, 2)
    yield Case("log_loss, certain and wrong", call="log_loss", **steep, y=wrong)
    yield Case("log_loss, certain and right", call="log_loss", **steep, y=right)
    yield Case("log_loss, random", call="log_loss", w=rng.normal(size=2), b=float(rng.normal()), X=X, y=y)

    slope = np.array([0.5, -1.0])
    yield Case("gradient of a few examples", visible=True, call="gradient", w=slope, b=0.25, **few)
    X, y = clouds(rng, 7, 3)
    point = {"w": rng.normal(size=3), "b": float(rng.normal())}
    yield Case("gradient, random", call="gradient", **point, X=X, y=y)
    yield Case("gradient, far out", call="gradient", **steep, y=wrong)
    yield Case("gradient, integers", call="gradient", **point, X=rng.integers(-3, 4, size=(6, 3)), y=y[:6])

    X, y = clouds(seen, 60, 2)
    yield Case("two clouds", visible=True, X=X.round(2), y=y, learning_rate=0.5, steps=200)
    X, y = clouds(rng, 9, 4, centre=2.0)
    yield Case("no steps", X=X, y=y, learning_rate=0.1, steps=0)
    yield Case("three steps away from the origin", X=X, y=y, learning_rate=0.1, steps=3)
    yield Case("only ones", X=X, y=np.ones(len(X), dtype=int), learning_rate=0.1, steps=20)
    apart = {"X": np.array([[-2], [-1], [1], [4]]), "y": np.array([0, 0, 1, 1])}
    yield Case("classes that a line separates", **apart, learning_rate=0.5, steps=30)
    for i, d in enumerate((1, 3)):
        X, y = clouds(rng, 30, d)
        yield Case(f"to the optimum {i + 1}", X=X, y=y, learning_rate=0.5, steps=2000)


def reference_loss(theta, X, y):
    """The log loss at theta = (w, b), from the logits."""
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.logaddexp(0, z) - y * z)


def finite_differences(theta, X, y, h=1e-5):
    """Central differences of the log loss in every coordinate of theta."""
    steps = np.eye(len(theta)) * h
    rises = [reference_loss(theta + s, X, y) - reference_loss(theta - s, X, y) for s in steps]
    return np.array(rises) / (2 * h)


def two_parts(got, case, names):
    """What is wrong with a result that should be a vector of d numbers and a number."""
    if not isinstance(got, list | tuple) or len(got) != 2:
        return f"Return two things, `{names[0]}` and `{names[1]}`."
    d = np.shape(case.inputs["X"])[1]
    return shaped(got[0], (d,), name=f"`{names[0]}`") or shaped(got[1], (), name=f"`{names[1]}`")


@check("The sigmoid is right, far from zero too")
def sigmoid(got, want, case):
    return close(got, want, case, name="the sigmoid") if case.call == "sigmoid" else None


@check("The log loss is right, however certain and wrong the prediction")
def log_loss(got, want, case):
    return close(got, want, case, name="the log loss") if case.call == "log_loss" else None


@check("The gradient agrees with finite differences of the log loss")
def gradient(got, want, case):
    if case.call != "gradient":
        return None
    X, y, w, b = (case.inputs[name] for name in ("X", "y", "w", "b"))
    slopes = finite_differences(np.append(w, b), X, y)
    return (
        two_parts(got, case, ("dw", "db"))
        or close(got[0], slopes[:-1], name="`dw`", rtol=1e-5, atol=1e-6)
        or close(got[1], slopes[-1], name="`db`", rtol=1e-5, atol=1e-6)
    )


@check("At the optimum the gradient is zero and the probabilities balance the labels")
def optimum(got, want, case):
    if not case.name.startswith("to the optimum"):
        return None
    problem = two_parts(got, case, ("w", "b"))
    if problem:
        return problem
    X, y = case.inputs["X"], case.inputs["y"]
    residual = 1 / (1 + np.exp(-(X @ np.asarray(got[0]) + got[1]))) - y
    if abs(residual.mean()) > 1e-6:
        return "The mean predicted probability is not the share of ones. Does `b` learn?"
    if np.abs(X.T @ residual / len(y)).max() > 1e-6:
        return "The gradient at your `w` and `b` is not zero, although the steps suffice to get there."
    return None


@check("The fit takes the steps that gradient descent takes")
def fit(got, want, case):
    if case.call is not None or case.name.startswith("to the optimum"):
        return None
    return (
        two_parts(got, case, ("w", "b"))
        or close(got[0], want[0], case, name="`w`")
        or close(got[1], want[1], case, name="`b`")
    )


def agree(got, other, case):
    """Plain closeness, except that every way of clipping probabilities counts as one, however low its cap."""
    if case.name == "log_loss, certain and wrong" and capped(got) and capped(other):
        return True
    return close(got, other, case) is None


def capped(loss):
    """Whether a mean loss in the hundreds came out as low as clipping makes it."""
    return shaped(loss) is None and 0 < loss < 300
