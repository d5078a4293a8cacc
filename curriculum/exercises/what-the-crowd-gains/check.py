"""Cases from the diabetes data that scikit-learn ships: crowds of several sizes, models in any order, a
single test row."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes()

    def clinic(name, train, test, models, members, draw=rng, columns=range(10), visible=False):
        rows = draw.permutation(442)[: train + test]
        X, y = data.data[rows][:, list(columns)], data.target[rows]
        return Case(
            name,
            visible=visible,
            X_train=X[:train],
            y_train=y[:train],
            X_test=X[train:],
            y_test=y[train:],
            models=models,
            members=members,
            seed=int(draw.integers(1000)),
        )

    fixed = np.random.default_rng(3)  # the visible cases are the same for everybody
    yield clinic("three kinds of member", 120, 60, ["tree", "stump", "line"], 20, fixed, visible=True)
    yield clinic("the order of the list", 40, 15, ["line", "tree"], 4, fixed, [2, 3, 8], visible=True)
    yield clinic("a crowd of one", 50, 20, ["tree", "line"], 1)
    yield clinic("a single test row", 60, 1, ["stump", "tree"], 6)
    yield clinic("one model twice", 30, 12, ["tree", "tree"], 3, columns=[2, 8])
    for i in range(2):
        models = rng.permutation(["tree", "stump", "line"]).tolist()
        yield clinic(
            f"random clinics {i + 1}",
            70,
            25,
            models,
            int(rng.integers(4, 9)),
            columns=rng.permutation(10)[:5],
        )


@check("The crowd's error is the members' error minus their disagreement")
def identity(got, want, case):
    problem = shaped(got, (len(case.inputs["models"]), 4), name="the table")
    if problem:
        return problem
    members, disagreement, crowd, _ = np.asarray(got, dtype=float).T
    off = np.abs(members - disagreement - crowd)
    if (off <= 1e-6 * (1 + members)).all():
        return None
    i = int(off.argmax())
    return f"In row {i}, {members[i]:.6g} minus {disagreement[i]:.6g} is not {crowd[i]:.6g}. Over what is each mean taken?"


@check("Every number is that of the bagged model")
def numbers(got, want, case):
    return close(got, want, case, name="the table", rtol=1e-5, atol=1e-7)
