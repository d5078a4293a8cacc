"""Cases for sampling distributions: skewed real columns, a classifier's hits and misses, samples of one."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.neighbors import KNeighborsClassifier

from upstream.grading.authoring import Case, check, close, shaped


def hits():
    """Ones where nearest neighbours, taught by 150 digits, recognize one of 600 others."""
    digits = load_digits()
    model = KNeighborsClassifier(3).fit(digits.data[:150], digits.target[:150])
    return (model.predict(digits.data[150:750]) == digits.target[150:750]).astype(int)


def cases(rng):
    area = load_breast_cancer().data[:, 13]  # standard error of the area: very skewed
    shown = np.random.default_rng(30)
    yield Case(
        "tumours, samples of 20",
        visible=True,
        population=area,
        draws=shown.integers(0, len(area), size=(600, 20)),
    )
    yield Case(
        "four numbers, five samples",
        visible=True,
        population=np.array([1, 2, 3, 10]),
        draws=np.array([[0, 1, 3], [3, 3, 2], [1, 1, 1], [2, 0, 0], [3, 1, 2]]),
    )
    yield Case("tumours, samples of one", population=area, draws=rng.integers(0, len(area), size=(300, 1)))
    right = hits()
    yield Case("accuracy on 100 digits", population=right, draws=rng.integers(0, len(right), size=(400, 100)))
    target = load_diabetes().target
    yield Case("more terms than samples", population=target, draws=rng.integers(0, len(target), size=(7, 50)))
    yield Case(
        "as many samples as terms", population=-target, draws=rng.integers(0, len(target), size=(12, 12))
    )
    yield Case(
        "far from zero", population=1e6 + rng.exponential(2, size=40), draws=rng.integers(0, 40, size=(80, 6))
    )
    yield Case("a tiny population", population=np.array([-2.5, 4.0]), draws=rng.integers(0, 2, size=(90, 9)))
    for i in range(2):
        N, R, n = (int(k) for k in rng.integers([5, 20, 2], [60, 90, 15]))
        yield Case(
            f"random samples {i + 1}",
            population=rng.lognormal(1, 1, size=N),
            draws=rng.integers(0, N, size=(R, n)),
        )


@check("Four results, the first one mean for each sample")
def form(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 4:
        return "Return four results: the means, the standard error, the share inside, and the skewness."
    return shaped(got[0], (len(case.inputs["draws"]),), name="the array of means")


@check("The means of the samples")
def means(got, want, case):
    return close(got[0], want[0], case, name="the array of means", rtol=1e-9)


@check("The standard error")
def standard_error(got, want, case):
    return close(got[1], want[1], case, name="the standard error")


@check("The share inside")
def inside(got, want, case):
    return close(got[2], want[2], case, name="the share inside", atol=0.2 / len(case.inputs["draws"]))


@check("The skewness of the means")
def skewness(got, want, case):
    return close(got[3], want[3], case, name="the skewness", atol=1e-5)
