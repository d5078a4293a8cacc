"""Cases for moments by quadrature: peaks far away, narrow, wide, skew, kinked, heavy-tailed; huge and tiny heights."""

import numpy as np
from scipy.special import gammaln, polygamma, psi
from sklearn.datasets import load_breast_cancer

from upstream.grading.authoring import Case, check, close, shaped

TUMOURS = "the share of malignant tumours, as log-odds"


def cases(rng):
    target = load_breast_cancer().target
    malignant, n = int((target == 0).sum()), len(target)
    yield log_odds(TUMOURS, malignant, n, visible=True)
    yield Case(
        "a bell curve far away",
        visible=True,
        density="normal",
        mode=31415.9,
        width=0.003,
        shift=-3000.0,
        a=31415.9,
        b=0.003,
    )
    yield Case("a standard bell curve", density="normal", mode=0.0, width=1.0, shift=0.0, a=0.0, b=1.0)
    a, b = float(rng.uniform(-900, -100)), float(rng.uniform(20, 90))
    yield Case(
        "wide, left of the origin, enormous", density="normal", mode=a, width=1.7 * b, shift=2000.0, a=a, b=b
    )
    k, time = int(rng.integers(2, 6)), float(rng.uniform(50, 200))
    yield Case(
        "a skew one",
        density="log-rate",
        mode=float(np.log(k / time)),
        width=float(k**-0.5),
        shift=700.0,
        a=float(k),
        b=time,
    )
    a, b = float(rng.uniform(10, 90)), float(rng.uniform(0.01, 0.2))
    yield Case("a kink at the peak", density="double exponential", mode=a, width=b, shift=-40.0, a=a, b=b)
    yield Case("heavy tails", density="student", mode=-a, width=0.7 * b, shift=15.0, a=-a, b=b, c=7.0)
    yield log_odds("none of forty", 0, 40)
    yield log_odds("a thousand of a thousand and ten", 1000, 1010)
    for i in range(3):
        a, b = float(rng.uniform(-1e4, 1e4)), float(10 ** rng.uniform(-2, 1.5))
        shift = float(rng.uniform(-3000, 2000))
        yield Case(
            f"random bell curves {i + 1}",
            density="normal",
            mode=a,
            width=b * float(rng.uniform(0.6, 1.8)),
            shift=shift,
            a=a,
            b=b,
        )


def log_odds(name, k, n, visible=False):
    a, b = k + 1, n - k + 1
    width = float(np.sqrt(1 / a + 1 / b))
    return Case(
        name, visible=visible, density="log-odds", mode=float(np.log(a / b)), width=width, shift=0.0, a=k, b=n
    )


def exact(density, mode, width, shift, a, b, c=0.0):
    """log area, mean and standard deviation in closed form."""
    if density == "normal":
        return shift + np.log(b * np.sqrt(2 * np.pi)), a, b
    if density == "log-odds":
        p, q = a + 1, b - a + 1
        return (
            gammaln(p) + gammaln(q) - gammaln(p + q),
            psi(p) - psi(q),
            np.sqrt(polygamma(1, p) + polygamma(1, q)),
        )
    if density == "log-rate":
        return shift + gammaln(a) - a * np.log(b), psi(a) - np.log(b), np.sqrt(polygamma(1, a))
    if density == "double exponential":
        return shift + np.log(2 * b), a, np.sqrt(2) * b
    log_area = shift + np.log(b) + 0.5 * np.log(c * np.pi) + gammaln(c / 2) - gammaln((c + 1) / 2)
    return log_area, a, b * np.sqrt(c / (c - 2))


@check("There are three numbers")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 3:
        return "Return three floats: log_area, mean and deviation."
    for value, name in zip(got, ("log_area", "mean", "deviation"), strict=True):
        problem = shaped(value, (), name=f"`{name}`")
        if problem:
            return problem
    return None


@check("The logarithm of the area is right")
def area(got, want, case):
    return close(got[0], exact(**case.inputs)[0], name="`log_area`", rtol=0, atol=1e-5)


@check("The mean is right")
def mean(got, want, case):
    _, right, deviation = exact(**case.inputs)
    return close(got[1], right, name="`mean`", rtol=0, atol=1e-5 * deviation)


@check("The standard deviation is right")
def deviation(got, want, case):
    return close(got[2], exact(**case.inputs)[2], name="`deviation`", rtol=1e-5, atol=0)


def agree(got, other, case):
    deviation = exact(**case.inputs)[2]
    return (
        close(got[0], other[0], rtol=1e-9, atol=1e-5) is None
        and close(got[1], other[1], rtol=0, atol=1e-5 * deviation) is None
        and close(got[2], other[2], rtol=1e-5, atol=0) is None
    )
