"""Cases for random forests: one allowed feature, constant ones, repeats, a vote that ties, then random
forests."""

import zlib

import numpy as np

from upstream.grading.authoring import Case, check, same, shaped


def cases(rng):
    fixed = np.random.default_rng(21)  # the visible cases are the same for everybody

    def forest(name, n, d, B, m, draw=rng, visible=False, labels=(0, 1), **changes):
        inputs = {
            "X": draw.normal(size=(n, d)).round(2),
            "y": draw.choice(np.array(labels), n),
            "samples": draw.integers(0, n, (B, n)),
            "X_new": draw.normal(size=(7, d)),
        }
        return Case(name, visible=visible, m=m, salt=int(draw.integers(10**6)), **{**inputs, **changes})

    centre = np.repeat([[0.0, 0.0], [1.5, 0.9]], 20, axis=0)
    X = (fixed.normal(size=(40, 2)) + centre).round(2)
    grid = np.stack(np.meshgrid(np.linspace(-2.5, 5, 31), np.linspace(-2.5, 4, 27)), axis=-1).reshape(-1, 2)
    yield forest("two clouds", 40, 2, 15, 1, fixed, True, X=X, y=np.repeat([0, 1], 20), X_new=grid)
    yield forest("one tree, all features", 6, 2, 1, 2, fixed, True, samples=np.arange(6)[None])
    yield forest("a sample of one label", 5, 2, 2, 1, samples=np.array([[0, 0, 0, 0, 0], [0, 1, 2, 3, 4]]))
    constant = rng.normal(size=(12, 3)) * [1, 0, 0] + [0, 3, 5]
    yield forest("mostly constant features", 12, 3, 6, 1, X=constant)
    yield forest(
        "no gain at the root",
        4,
        2,
        2,
        2,
        X=np.array([[0, 0], [0, 1], [1, 0], [1, 1]]),
        y=np.array([0, 1, 1, 0]),
        samples=np.tile(np.arange(4), (2, 1)),
    )
    yield forest("votes that tie", 8, 3, 2, 1, labels=(-3, 4, 9))
    on_thresholds = rng.integers(0, 7, (25, 4)) / 2
    yield forest(
        "integers with ties", 20, 4, 4, 2, X=rng.integers(0, 4, (20, 4)), labels=(7, 2), X_new=on_thresholds
    )
    yield forest("rows that cannot be told apart", 9, 2, 3, 2, X=np.ones((9, 2)), labels=(3, 1, 2))
    for i in range(3):
        yield forest(f"random forests {i + 1}", 24, 3 + i, 5, 1 + i, labels=tuple(range(2 + i)))


def gini(y):
    return 1 - ((np.unique(y, return_counts=True)[1] / len(y)) ** 2).sum()


def gain(column, y, threshold):
    left = column <= threshold
    return gini(y) - left.mean() * gini(y[left]) - (~left).mean() * gini(y[~left])


def midpoints(column):
    values = np.unique(column)
    return (values[:-1] + values[1:]) / 2


def allowed_at(inputs, b, path):
    place = zlib.crc32(f"{inputs['salt']} {b} {path}".encode())
    return np.random.default_rng(place).permutation(inputs["X"].shape[1])[: inputs["m"]]


def is_leaf(tree):
    return isinstance(tree, int | np.integer) or (isinstance(tree, float) and tree.is_integer())


def fault(tree, X, y, inputs, b, path):
    """What is wrong with a tree at this place or below it, or None."""
    where = f"In tree {b}, the node at {path!r}" if path else f"In tree {b}, the root"
    features = allowed_at(inputs, b, path)
    possible = [(j, t) for j in features for t in midpoints(X[:, j])]
    labels, counts = np.unique(y, return_counts=True)
    if len(labels) == 1 or not possible:
        if not is_leaf(tree):
            return (
                f"{where} should be a leaf: its rows have one label, or no allowed feature tells them apart."
            )
        right = labels[counts.argmax()]
        return (
            None if tree == right else f"{where} is a leaf with the label {tree}, which is not the right one."
        )
    if not isinstance(tree, dict) or not {"feature", "threshold", "left", "right"} <= set(tree):
        return f"{where} should be split: it is a dict with feature, threshold, left and right."
    j, t = tree["feature"], tree["threshold"]
    if j not in features:
        return f"{where} asks the feature {j}, which `allowed` does not allow there."
    places = midpoints(X[:, int(j)])
    if not places.size or np.abs(places - t).min() > 1e-9 * (1 + abs(t)):
        return (
            f"{where} has a threshold that does not lie midway between two neighbouring values of its rows."
        )
    if gain(X[:, int(j)], y, t) < max(gain(X[:, k], y, u) for k, u in possible) - 1e-9:
        return f"{where} does not have the largest gain among the allowed features."
    left = X[:, int(j)] <= t
    return fault(tree["left"], X[left], y[left], inputs, b, path + "L") or fault(
        tree["right"], X[~left], y[~left], inputs, b, path + "R"
    )


@check("Every node asks the best question among those it is allowed")
def nodes(got, want, case):
    X, y, samples = (case.inputs[name] for name in ("X", "y", "samples"))
    if len(got["trees"]) != len(samples):
        return f"There are {len(got['trees'])} trees for {len(samples)} samples."
    for b, rows in enumerate(samples):
        problem = fault(got["trees"][b], X[rows], y[rows], case.inputs, b, "")
        if problem:
            return problem
    return None


def reach(tree, x):
    while isinstance(tree, dict):
        tree = tree["left"] if x[tree["feature"]] <= tree["threshold"] else tree["right"]
    return tree


@check("The forest says what most of its trees say")
def votes(got, want, case):
    new = case.inputs["X_new"]
    problem = shaped(got["votes"], (len(new),), name="the votes")
    if problem:
        return problem
    right = []
    for x in new:
        labels, counts = np.unique([reach(tree, x) for tree in got["trees"]], return_counts=True)
        right.append(labels[counts.argmax()])
    return same(got["votes"], np.array(right), name="the votes")


def agree(got, other, case):
    return got["trees"] == other["trees"] and np.array_equal(got["votes"], other["votes"])
