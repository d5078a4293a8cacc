"""Cases for growing a tree. The learner's own tree is walked with the training rows, and every node
judged by them: equally good splits lead to different trees, and all of those are right."""

from fractions import Fraction

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

ICE = np.array([[4, 1], [5, 6], [7, 2], [8, 5], [9, 7], [10, 2], [12, 3], [15, 4]])
HELD = np.array([0, 0, 0, 0, 1, 0, 1, 1])


def cases(rng):
    angle = np.linspace(0, np.pi, 18)
    moons = np.concatenate(
        [np.c_[np.cos(angle), np.sin(angle)], np.c_[1 - np.cos(angle), 0.4 - np.sin(angle)]]
    )
    fixed = np.random.default_rng(3)  # the visible cases are the same for everybody
    moons = (moons + fixed.normal(0, 0.13, moons.shape)).round(2)
    yield Case(
        "two moons",
        visible=True,
        X=moons,
        y=np.repeat([0, 1], 18),
        max_depth=4,
        new=fixed.uniform(-1, 2, (8, 2)).round(2),
    )
    yield Case(
        "the ice, two questions deep",
        visible=True,
        X=ICE,
        y=HELD,
        max_depth=2,
        new=np.array([[3, 3], [9, 1], [9.5, 6], [11, 2], [20, 2]]),
    )
    chessboard = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    yield Case(
        "a chessboard", visible=True, X=chessboard, y=np.array([0, 1, 1, 0]), max_depth=2, new=chessboard
    )
    yield Case(
        "a chessboard and depth to spare", X=chessboard, y=np.array([0, 1, 1, 0]), max_depth=3, new=chessboard
    )
    line = np.array([[1.0], [2], [3], [4], [5], [6]])
    yield Case("depth 0", X=line, y=np.array([9, 7, 3, 7, 3, 1]), max_depth=0, new=line)
    yield Case("depth 1", X=line, y=np.array([3, 1, 3, 5, 4, 5]), max_depth=1, new=line + 0.2)
    yield Case("one class", X=line, y=np.full(6, -4), max_depth=3, new=line)
    yield Case(
        "rows that are equal but for their label",
        X=np.array([[1, 1], [1, 1], [1, 1], [1, 1], [3, 1]]),
        y=np.array([7, 5, 5, 7, 6]),
        max_depth=4,
        new=np.array([[1, 1], [3, 1], [2.5, 0]]),
    )
    yield Case(
        "new rows on the thresholds",
        X=np.array([[0.0], [2], [4], [6]]),
        y=np.array([0, 1, 2, 3]),
        max_depth=3,
        new=np.array([[1.0], [3], [5]]),
    )
    yield Case(
        "one odd row among many",
        X=np.arange(12.0)[:, None],
        y=np.array([1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1]),
        max_depth=1,
        new=np.arange(12.0)[:, None],
    )
    grid = rng.integers(0, 4, (40, 2))
    yield Case("a noisy grid", X=grid, y=rng.choice([-1, 1], 40), max_depth=9, new=grid[:20] + 0.5)
    for i in range(4):
        n, d = rng.integers(25, 40), rng.integers(1, 4)
        X = rng.normal(size=(n, d)) * 3
        y = (X[:, 0] > 0.5).astype(int) + (X[:, -1] > rng.normal(0, 2, n)) - 1
        yield Case(f"random rows {i + 1}", X=X, y=y, max_depth=int(i + 1), new=rng.normal(size=(30, d)) * 3)


def walk(node, X, y, depth=0):
    """Every node of the tree with its training rows, their labels and its depth, the root first."""
    yield node, X, y, depth
    if isinstance(node, dict):
        left = X[:, int(node["feature"])] <= float(node["threshold"])
        yield from walk(node["left"], X[left], y[left], depth + 1)
        yield from walk(node["right"], X[~left], y[~left], depth + 1)


def nodes(got, case):
    return walk(got["tree"], case.inputs["X"], case.inputs["y"])


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


def malformed(node, d, depth, deepest):
    """What is wrong with the form of a tree whose root lies at `depth`, or None."""
    if node is None:
        return "A part of the tree is None. Does every path through `grow` end in a return?"
    if depth > deepest:
        return f"The tree goes deeper than {deepest}."
    if not isinstance(node, dict):
        return shaped(node, (), "a leaf")
    if set(node) != {"feature", "threshold", "left", "right"}:
        return 'A question has the keys "feature", "threshold", "left" and "right", and no others.'
    problem = shaped(node["feature"], (), "a feature") or shaped(node["threshold"], (), "a threshold")
    if not problem and node["feature"] not in range(d):
        problem = f"A feature should be a whole number from 0 to {d - 1}."
    return (
        problem
        or malformed(node["left"], d, depth + 1, deepest)
        or malformed(node["right"], d, depth + 1, deepest)
    )


@check("The tree is made of leaves and questions, and no deeper than allowed")
def form(got, want, case):
    return malformed(got["tree"], case.inputs["X"].shape[1], 0, case.inputs["max_depth"])


@check("Every split is a best one")
def best(got, want, case):
    for node, X, y, depth in nodes(got, case):
        if not isinstance(node, dict):
            continue
        feature, threshold = int(node["feature"]), float(node["threshold"])
        question = f"The question at depth {depth}, column {feature} at {threshold:g},"
        if not any(f == feature and close(threshold, t, case) is None for f, t in midpoints(X)):
            return f"{question} does not lie midway between neighbouring values of its rows."
        if exact_gain(X, y, feature, threshold) < max(exact_gain(X, y, *other) for other in midpoints(X)):
            return f"{question} is not the best: another one gains more."
    return None


@check("Growth stops where it should, and not before")
def stops(got, want, case):
    for node, X, y, depth in nodes(got, case):
        pure = len(np.unique(y)) == 1
        if isinstance(node, dict) and pure:
            return f"A node at depth {depth} is split although its rows have one label."
        could_split = depth < case.inputs["max_depth"] and not pure and any(midpoints(X))
        if not isinstance(node, dict) and could_split:
            return f"A node at depth {depth} is a leaf, but it has two labels and could be split."
    return None


@check("Every leaf predicts the most frequent label of its rows, the smallest of several")
def leaves(got, want, case):
    for node, _, y, depth in nodes(got, case):
        labels, counts = np.unique(y, return_counts=True)
        if not isinstance(node, dict) and node != labels[counts.argmax()]:
            return f"A leaf at depth {depth} predicts {node}, whose training labels are {y[:12].tolist()}."
    return None


@check("Predictions follow your own tree")
def predictions(got, want, case):
    new = case.inputs["new"]
    problem = shaped(got["predictions"], (len(new),), "the array of predictions")
    if problem:
        return problem
    for i, x in enumerate(new):
        node = got["tree"]
        while isinstance(node, dict):
            node = node["left"] if x[int(node["feature"])] <= float(node["threshold"]) else node["right"]
        if node != got["predictions"][i]:
            return f"Row {i} of the new rows reaches the leaf {node}; you predict {got['predictions'][i]}."
    return None


def agree(got, other, case):
    return close(got["predictions"], other["predictions"], case) is None
