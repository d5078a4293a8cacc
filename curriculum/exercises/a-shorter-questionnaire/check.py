"""Cases from the diabetes data that scikit-learn ships: clinics of several sizes, uneven folds, shuffled
prices."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, same, shaped


def cases(rng):
    data = load_diabetes(scaled=False)
    names = np.array(
        ["age", "sex", "bmi", "pressure", "total", "ldl", "hdl", "ratio", "triglycerides", "sugar"]
    )

    def clinic(name, n, k, alphas, draw, columns=range(10), folds=None, constant=False, visible=False):
        columns = list(columns)
        rows = draw.permutation(442)[:n]
        X = data.data[rows][:, columns].copy()
        if constant:
            X[:, 0] = 37.5
        return Case(
            name,
            visible=visible,
            X=X,
            y=data.target[rows],
            names=names[columns].tolist(),
            alphas=alphas,
            folds=np.arange(n) % k if folds is None else folds,
        )

    fixed = np.random.default_rng(4)  # the visible cases are the same for everybody
    yield clinic("sixty patients", 60, 4, [0.3, 1.0, 3.0, 8.0, 14.0, 22.0], fixed, visible=True)
    yield clinic("four measurements", 25, 3, [4.0, 0.5, 12.0], fixed, [2, 3, 4, 8], visible=True)
    uneven = np.repeat([0, 1, 2, 3], [6, 30, 9, 15])
    yield clinic("folds of unequal sizes", 60, 4, [9.0, 2.0, 17.0, 30.0], rng, folds=uneven)
    yield clinic("a constant column", 45, 3, [1.0, 7.0, 20.0], rng, [0, 2, 3, 8], constant=True)
    yield clinic("a price at which nothing is left", 40, 3, [500.0, 900.0], rng, [2, 5, 8])
    yield clinic("one price only", 50, 3, [5.0], rng)
    for i in range(3):
        columns = np.sort(rng.permutation(10)[:6])
        alphas = rng.permutation([0.5, 3.0, 10.0, 16.0, 24.0]).tolist()
        folds = rng.permutation(np.arange(70) % (3 + i))
        yield clinic(f"random clinics {i + 1}", 70, 3 + i, alphas, rng, columns, folds)


@check("Every price has its cross-validated error")
def errors(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 3:
        return "Return three things: `errors`, `alpha` and `kept`."
    return shaped(got[0], (len(case.inputs["alphas"]),), name="`errors`") or close(
        got[0], want[0], case, name="`errors`"
    )


@check("The price is the largest within one standard error of the best")
def price(got, want, case):
    return close(got[1], want[1], case, name="`alpha`", rtol=1e-9)


@check("The names are those of the weights that are not zero")
def names(got, want, case):
    kept = np.asarray(got[2]).tolist() if got[2] is not None else None
    return same(kept, list(want[2]), name="`kept`")


def agree(got, other, case):
    same_names = np.asarray(got[2]).tolist() == np.asarray(other[2]).tolist()
    return same_names and close(list(got[:2]), list(other[:2]), case) is None
