"""Cases for a linear support vector machine: kerbs met exactly, one class, no steps, walks that go up, then
random ones."""

import numpy as np
from sklearn.datasets import load_iris

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    iris = load_iris()
    rows = np.arange(50, 150, 2)
    X = iris.data[rows][:, 2:]
    X = ((X - X.mean(axis=0)) / X.std(axis=0)).round(2)
    y = np.where(iris.target[rows] == 2, 1, -1)
    yield Case("fifty irises", visible=True, X=X, y=y, C=1.0, rate=0.05, steps=150)
    kerbs = {"X": np.array([[1, 1], [3, 3], [2, 1], [0, 9]]), "y": np.array([-1, 1, 1, -1])}
    line = {"w": np.array([0.5, 0.5]), "b": -2.0}
    yield Case("kerbs met exactly", visible=True, call="subgradient", C=10.0, **line, **kerbs)
    yield Case("some on the wrong side", visible=True, call="distances", **line, **kerbs)
    yield Case("no steps", X=X, y=y, C=1.0, rate=0.1, steps=0)
    yield Case("one step", X=rng.normal(size=(7, 3)), y=rng.choice([-1, 1], 7), C=0.7, rate=0.03, steps=1)
    yield Case("steps that are far too long", X=X, y=y, C=2.0, rate=5.0, steps=40)
    yield Case(
        "labels of one kind", X=rng.normal(size=(6, 2)), y=np.ones(6, dtype=int), C=0.5, rate=0.1, steps=20
    )
    for i, (n, d) in enumerate(((5, 2), (12, 4))):
        A, labels = rng.normal(size=(n, d)) * 3, rng.choice([-1, 1], n)
        point = {"w": rng.normal(size=d), "b": float(rng.normal()), "X": A, "y": labels}
        price = float(rng.uniform(0.2, 5))
        yield Case(f"distances {i + 1}", call="distances", **point)
        yield Case(f"an objective {i + 1}", call="objective", C=price, **point)
        yield Case(f"a subgradient {i + 1}", call="subgradient", C=price, **point)
    clear = {"X": np.array([[5, 5], [-6, -5]]), "y": np.array([1, -1]), "w": np.array([2.0, 1.0]), "b": 0.5}
    yield Case("nobody in the street", call="subgradient", C=3.0, **clear)
    yield Case("an objective without trespass", call="objective", C=3.0, **clear)
    for i, (n, d) in enumerate(((20, 2), (30, 4))):
        labels = rng.choice([-1, 1], n)
        A = rng.normal(size=(n, d)) + labels[:, None] * rng.normal(size=d)
        yield Case(f"random walks {i + 1}", X=A, y=labels, C=0.5 + i, rate=0.04, steps=60)


@check("The distances are those from the border, with the right sign")
def by_distance(got, want, case):
    return close(got, want, case, name="the distances") if case.call == "distances" else None


@check("The objective is the penalty plus the price of all trespasses")
def by_objective(got, want, case):
    return close(got, want, case, name="the objective") if case.call == "objective" else None


def pair(got, want, case, names):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return f"Return two things, `{names[0]}` and `{names[1]}`."
    d = case.inputs["X"].shape[1]
    return (
        shaped(got[0], (d,), name=f"`{names[0]}`")
        or shaped(got[1], (), name=f"`{names[1]}`")
        or close(got[0], want[0], case, name=f"`{names[0]}`")
        or close(got[1], want[1], case, name=f"`{names[1]}`")
    )


@check("The subgradient counts those short of their kerb, and nobody else")
def by_subgradient(got, want, case):
    return pair(got, want, case, ("dw", "db")) if case.call == "subgradient" else None


@check("The walk returns the best point it has visited")
def walk(got, want, case):
    return pair(got, want, case, ("w", "b")) if case.call is None else None
