"""Cases for gradient descent: bowls of several shapes, a saddle, a curved valley, the edges of stopping."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    valley = {"surface": "bowl", "A": np.diag([1.0, 9.0]), "b": np.zeros(2)}
    flat = {"surface": "bowl", "A": np.diag([1e-3, 2e-3]), "b": np.zeros(2)}
    narrow = {"surface": "bowl", "A": np.eye(1) * 4, "b": np.ones(1)}
    tilted = {"surface": "bowl", "A": np.array([[2.0, 1.0], [1.0, 3.0]]), "b": np.array([1.0, -2.0])}

    def walk(name, rate, steps, tolerance, start, visible=False, **surface):
        return Case(
            name,
            visible=visible,
            start=np.array(start),
            learning_rate=rate,
            max_steps=steps,
            tolerance=tolerance,
            **surface,
        )

    yield walk("a long valley", 0.2, 100, 0.1, [9.0, 1.0], visible=True, **valley)
    yield walk("a rate that is too large", 0.25, 8, 1e-6, [9.0, 1.0], visible=True, **valley)
    yield walk("a start at the minimum", 0.1, 20, 0.0, [1, -1], visible=True, **tilted)
    yield walk("no steps at all", 0.1, 0, 1e-6, [3.0, 2.0], **tilted)
    yield walk("one variable, from the left", 0.1, 50, 1e-4, [-3.0], **narrow)
    yield walk("a start of integers", 0.15, 40, 1e-3, [4, -3], **tilted)
    yield walk("a nearly flat bowl", 400.0, 60, 1e-4, [5.0, -4.0], **flat)
    yield walk("two valleys and a ridge", 0.1, 80, 1e-3, [-2.0, 0.5, 0.0, 1.3], surface="two valleys")
    yield walk("a curved valley", 0.01, 60, 1e-3, [-1.2, 1.0], surface="curved valley")
    for i, d in enumerate((2, 3, 5)):
        M = rng.normal(size=(d, d))
        A = M @ M.T / d + np.eye(d)
        rate = float(rng.uniform(0.2, 0.6) / np.linalg.eigvalsh(A)[-1])
        start, b = rng.normal(size=(2, d)) * 4
        yield walk(f"random bowls {i + 1}", rate, 150, 0.01, start, surface="bowl", A=A, b=b)


@check("The path is a matrix with a row for each point, and begins at `start`")
def begins(got, want, case):
    start = case.inputs["start"]
    problem = shaped(got["path"], (None, len(start)), name="the path")
    if problem:
        return problem
    if len(got["path"]) == 0:
        return "The path is empty; its first row is `start`, whatever happens afterwards."
    path = np.asarray(got["path"])
    if close(path[0], start, case) is None:
        return None
    same_row = len(path) > 1 and (path == path[0]).all()
    return "The first row of the path is not `start`." + (" All rows are the same point." if same_row else "")


@check("Each row is the one before minus the learning rate times the gradient there")
def steps(got, want, case):
    n = min(len(got["path"]), len(want["path"]))
    return close(np.asarray(got["path"])[:n], np.asarray(want["path"])[:n], case, name="the path")


@check("It stops where the gradient is small enough, and not before")
def stops(got, want, case):
    taken, right = len(got["path"]) - 1, len(want["path"]) - 1
    if taken > case.inputs["max_steps"]:
        return f"The path has {taken} steps, more than `max_steps`."
    if taken > right:
        return f"The path has {taken} steps. The gradient was within the tolerance at an earlier point."
    if taken < right:
        return f"The path has {taken} steps and stops where the gradient is longer than the tolerance."
    return None


@check("It asks for the gradient at most once for each point")
def asks_sparingly(got, want, case):
    if asks_too_often(got):
        return f"You asked for {got['gradients']} gradients on a path of {len(got['path'])} points."
    return None


def asks_too_often(got):
    return got["gradients"] > len(got["path"])


def agree(got, other, case):
    return close(got["path"], other["path"], case) is None and asks_too_often(got) == asks_too_often(other)
