"""Cases from the diabetes data that scikit-learn ships: few rows and many, points far out, integers."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes(scaled=False)

    def patients(name, n, columns, draw, **options):
        rows = draw.permutation(len(data.target))[:n]
        return Case(name, X=data.data[rows][:, columns], y=data.target[rows], **options)

    fixed = np.random.default_rng(11)
    yield patients("body mass index of 25 patients", 25, [2], fixed, visible=True)
    yield patients("age, pressure and a blood value", 14, [0, 3, 8], fixed, visible=True)
    yield Case("one point far out", X=np.array([[1], [2], [3], [4], [60]]), y=np.array([5, 3, 4, 1, 2]))
    yield Case("as few rows as possible", X=rng.normal(size=(5, 3)), y=rng.normal(size=5) * 4 + 100)
    yield Case("on a line, but for one", X=np.arange(8)[:, None], y=np.array([1, 3, 5, 7, 30, 11, 13, 15]))
    far = 40_000 + rng.normal(size=(12, 2)) * [3, 20]
    yield Case("columns far from zero", X=far, y=rng.normal(size=12) * 5 - 9)
    yield patients("all ten measurements", 120, list(range(10)), rng)
    for i in range(3):
        columns = rng.permutation([0, 1, 2, 3, 5, 6, 8, 9])[: rng.integers(2, 6)]
        yield patients(f"random measurements {i + 1}", int(rng.integers(20, 60)), columns, rng)


@check("There are two numbers for each row")
def form(got, want, case):
    n = len(case.inputs["y"])
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two arrays, `residuals` and `leverage`."
    return shaped(got[0], (n,), name="`residuals`") or shaped(got[1], (n,), name="`leverage`")


@check("The leverage is the pull of each target on its own prediction")
def leverage(got, want, case):
    return close(got[1], want[1], case, name="`leverage`", atol=1e-6)


@check("The residuals are those of models that never saw the row")
def residuals(got, want, case):
    return close(got[0], want[0], case, name="`residuals`", rtol=1e-5, atol=1e-5)
