"""Cases from the diabetes data that scikit-learn ships: few trees and many, options in any order, one new
row."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close


def cases(rng):
    data = load_diabetes()

    def clinic(name, n, m, options, trees, draw=rng, columns=range(10), visible=False):
        rows = draw.permutation(442)[: n + m]
        X = data.data[rows][:, list(columns)]
        return Case(
            name,
            visible=visible,
            X=X[:n],
            y=data.target[rows[:n]],
            X_new=X[n:],
            options=options,
            trees=trees,
            seed=int(draw.integers(1000)),
        )

    fixed = np.random.default_rng(14)  # the visible cases are the same for everybody
    yield clinic("ninety patients", 90, 40, [1, 2, 4, 10], 40, fixed, visible=True)
    yield clinic("four trees only", 25, 5, [3, 1], 4, fixed, [2, 3, 8], visible=True)
    yield clinic("one new patient", 50, 1, [5, 2], 12)
    yield clinic("three trees", 40, 6, [2, 4], 3, columns=[1, 2, 3, 8])
    yield clinic("one option", 30, 8, [1], 10, columns=[2, 8])
    for i in range(2):
        options = rng.permutation([1, 3, 6])[: 2 + i].tolist()
        yield clinic(f"random clinics {i + 1}", 60, 10, options, 8 + 10 * i, columns=rng.permutation(10)[:6])


@check("Each option has the error of its out-of-bag predictions")
def errors(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 4:
        return "Return four things: `errors`, `best`, `predictions` and `spread`."
    return close(got[0], want[0], case, name="`errors`", rtol=1e-5)


@check("The best option has the smallest error")
def best(got, want, case):
    return close(got[1], want[1], case, name="`best`")


@check("The chosen forest predicts, and its trees' spread is told")
def predictions(got, want, case):
    return close(got[2], want[2], case, name="`predictions`", rtol=1e-5) or close(
        got[3], want[3], case, name="`spread`", rtol=1e-5, atol=1e-5
    )
