"""Cases from the diabetes data: bootstrap samples are drawn here, so that every answer is determined."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close

KEYS = ["single", "averaged", "variance"]


def cases(rng):
    data = load_diabetes()

    def patients(name, n, m, R, ks, columns=slice(None), source=None):
        source_ = source or rng
        rows = source_.permutation(len(data.target))
        old, new = rows[:n], rows[n : n + m]
        X, y = data.data[:, columns], data.target
        return Case(
            name,
            visible=source is not None,
            X=X[old],
            y=y[old],
            X_new=X[new],
            y_new=y[new],
            draws=source_.integers(n, size=(R, n)),
            ks=np.array(ks),
        )

    yield patients(
        "sixty patients, from one neighbour to all",
        60,
        25,
        12,
        [1, 2, 4, 8, 16, 30, 60],
        source=np.random.default_rng(4),
    )
    yield Case(
        "four points on a line",
        visible=True,
        X=np.array([[0.0], [1.0], [3.0], [7.0]]),
        y=np.array([0.0, 10.0, -20.0, 40.0]),
        X_new=np.array([[0.4], [5.5]]),
        y_new=np.array([1.0, 12.0]),
        draws=np.array([[0, 1, 2, 3], [0, 0, 0, 3], [2, 2, 1, 1]]),
        ks=np.array([3, 1]),
    )
    yield patients("a single draw", 30, 7, 1, [5, 2])
    yield patients("a single new patient", 25, 1, 6, [3])
    yield patients("as many draws as new patients", 40, 9, 9, [1, 6])
    yield patients("all neighbours", 20, 8, 5, [20])
    for i in range(2):
        columns = rng.permutation([2, 3, 4, 5, 6, 7, 8, 9])[:4]
        yield patients(
            f"random patients {i + 1}",
            int(rng.integers(35, 60)),
            int(rng.integers(10, 20)),
            int(rng.integers(3, 9)),
            rng.permutation(12)[:3] + 1,
            columns,
        )


def compared(got, want, case, keys):
    if not isinstance(got, dict):
        return "Return a dictionary with three arrays."
    for key in keys:
        if key not in got:
            return f'The dictionary has no "{key}".'
        problem = close(got[key], want[key], case, name=f'"{key}"')
        if problem:
            return problem
    return None


@check("The error of single models")
def single(got, want, case):
    return compared(got, want, case, KEYS[:1])


@check("The error of the averaged model")
def averaged(got, want, case):
    return compared(got, want, case, KEYS[1:2])


@check("The variance between the models")
def variance(got, want, case):
    return compared(got, want, case, KEYS[2:])


def agree(got, other, case):
    return isinstance(other, dict) and compared(got, other, case, KEYS) is None
