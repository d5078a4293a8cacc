"""Cases for the best split. Any split is right whose gain, in exact fractions, is the largest."""

from fractions import Fraction

import numpy as np

from upstream.grading.authoring import Case, check, close, same, shaped

ICE = np.array([[4, 1], [5, 6], [7, 2], [8, 5], [9, 7], [10, 2], [12, 3], [15, 4]])
HELD = np.array([0, 0, 0, 0, 1, 0, 1, 1])


def cases(rng):
    yield Case("gini of two classes", visible=True, call="gini", y=np.array([0, 0, 0, 1]))
    fixed = np.random.default_rng(3)  # the visible cases are the same for everybody
    clouds = np.concatenate(
        [fixed.normal((2, 3), (1.3, 0.8), (16, 2)), fixed.normal((5, 4), (1.2, 1.5), (9, 2))]
    )
    yield Case("two clouds", visible=True, X=clouds.round(2), y=np.repeat([0, 1], [16, 9]))
    yield Case("the ice", visible=True, X=ICE, y=HELD)

    yield Case("gini of one class", call="gini", y=np.array([4, 4, 4]))
    yield Case("gini of three classes", call="gini", y=np.array([2, 0, 1, 1, 2, 2]))
    yield Case("gini of negative labels", call="gini", y=np.array([-1, 1, -1, -1, -3]))

    yield Case(
        "repeated values",
        X=np.array([[1.0], [2], [1], [3], [2], [1], [3]]),
        y=np.array([0, 0, 1, 1, 1, 0, 1]),
    )
    constant = np.array([[5, 0.3, 2], [5, -1, 2], [5, 2.5, 2]])
    yield Case("constant columns on both sides", X=constant, y=np.array([1, 0, 1]))
    yield Case("nothing but constant columns", X=np.full((4, 2), 3.0), y=np.array([0, 1, 1, 0]))
    yield Case("a single row", X=np.array([[1.0, 2, 3]]), y=np.array([2]))
    yield Case("no split gains", X=np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), y=np.array([0, 1, 1, 0]))
    yield Case("one class", X=np.array([[3], [-1], [4]]), y=np.array([6, 6, 6]))
    yield Case(
        "one row against many",
        X=np.array([[0.5], [1.5], [2], [3], [4], [6], [7], [9]]),
        y=np.array([1, 0, 0, 1, 0, 1, 1, 1]),
    )
    sizes = rng.normal(size=(14, 3)) * [1e-6, 1, 1e6]
    yield Case("columns of very different size", X=sizes, y=rng.permutation(np.repeat([-1, 1], [9, 5])))
    for i in range(4):
        n, d = rng.integers(12, 40), rng.integers(2, 6)
        X = rng.integers(-9, 10, (n, d)) / 2 if i % 2 else rng.normal(size=(n, d))
        y = (X[:, 0] > 0.3).astype(int) + (X[:, 1] > rng.normal(size=n))
        yield Case(f"random rows {i + 1}", X=X, y=y)


def midpoints(X):
    """Every (feature, threshold) to try."""
    for feature, column in enumerate(X.T):
        values = np.unique(column)
        for low, high in zip(values[:-1], values[1:], strict=True):
            yield feature, (low + high) / 2


def exact_gain(X, y, feature, threshold):
    """The gain times n, in exact fractions, up to a constant: the larger the better."""
    left = X[:, feature] <= threshold
    return sum(
        Fraction(int((np.unique(side, return_counts=True)[1] ** 2).sum()), len(side))
        for side in (y[left], y[~left])
    )


def nearest_midpoint(X, feature, threshold):
    return min((t for f, t in midpoints(X) if f == feature), key=lambda t: abs(t - threshold), default=None)


@check("The Gini impurity is right")
def impurity(got, want, case):
    return close(got, want, case, "the impurity") if case.call == "gini" else None


@check("The result is a feature, a threshold and a gain, or None when there is nothing to try")
def form(got, want, case):
    if case.call == "gini":
        return None
    if want is None:
        return same(got, None)
    if got is None:
        return "The result is None, but a column has two different values, so there is a threshold to try."
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three things: feature, threshold and gain."
    for part, name in zip(got, ("the feature", "the threshold", "the gain"), strict=True):
        problem = shaped(part, (), name)
        if problem:
            return problem
    d = case.inputs["X"].shape[1]
    return None if got[0] in range(d) else f"The feature should be a whole number from 0 to {d - 1}."


@check("The threshold lies midway between neighbouring values of the feature")
def midway(got, want, case):
    if case.call == "gini" or want is None:
        return None
    X, feature, threshold = case.inputs["X"], int(got[0]), float(got[1])
    nearest = nearest_midpoint(X, feature, threshold)
    if nearest is None:
        return f"Column {feature} is constant; it cannot be split."
    if abs(threshold - nearest) > 1e-6 * abs(nearest) + 1e-9 * np.ptp(X[:, feature]):
        return f"{threshold:g} is not midway between two neighbouring different values of column {feature}."
    return None


@check("No other split gains more")
def best(got, want, case):
    if case.call == "gini" or want is None:
        return None
    X, y = case.inputs["X"], case.inputs["y"]
    own = exact_gain(X, y, int(got[0]), nearest_midpoint(X, int(got[0]), float(got[1])))
    if own < max(exact_gain(X, y, *candidate) for candidate in midpoints(X)):
        return f"Another split gains more than column {int(got[0])} at {float(got[1]):g}."
    return None


@check("The gain is right")
def gain(got, want, case):
    return None if case.call == "gini" or want is None else close(got[2], want[2], case, "the gain")
