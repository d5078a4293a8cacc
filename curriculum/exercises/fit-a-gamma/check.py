"""Cases for the gamma fit: measurements of tumours, wines and patients, tiny and huge units, few values, shapes below one."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_wine

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    fixed = np.random.default_rng(5)
    cancer, wine = load_breast_cancer().data, load_wine().data
    yield Case("five numbers", visible=True, x=np.array([1, 2, 3, 4, 5]))
    yield Case("areas of forty tumours", visible=True, x=fixed.choice(cancer[:, 3], 40, replace=False))
    yield Case("two values", x=np.array([3.0, 4.5]))
    yield Case("areas of all tumours", x=cancer[:, 3])
    yield Case("malic acid in wines", x=rng.choice(wine[:, 1], 100, replace=False))
    yield Case("the course of diabetes", x=load_diabetes().target)
    yield Case("many near zero", x=rng.gamma(0.4, 3.0, 60) + 1e-6)
    yield Case("nearly constant", x=np.array([98.0, 103.0, 100.0, 99.0, 104.0, 101.0]))
    yield Case("in metres, for micrometres", x=rng.gamma(2.5, 1e-7, 30))
    yield Case("in grains of rice", x=rng.gamma(1.5, 1e9, 25))
    for i in range(3):
        shape, n = float(rng.uniform(0.7, 12)), int(rng.integers(8, 120))
        yield Case(f"random draws {i + 1}", x=rng.gamma(shape, 10.0 ** rng.uniform(-2, 3), n))


@check("Shape, scale and two standard errors")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 3:
        return "Return three things: the shape, the scale, and the two standard errors."
    return (
        shaped(got[0], (), "`shape`") or shaped(got[1], (), "`scale`") or shaped(got[2], (2,), "`std_errors`")
    )


@check("The shape")
def shape(got, want, case):
    return close(got[0], want[0], case, name="`shape`")


@check("The scale")
def scale(got, want, case):
    return close(got[1], want[1], case, name="`scale`")


@check("The standard errors")
def std_errors(got, want, case):
    return close(got[2], want[2], case, name="`std_errors`")
