"""Cases for fitting shapes: real columns that each of the three fits best, limits far out and outside, negative values, many values."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_iris, load_linnerud

from upstream.grading.authoring import Case, check, close, same

NAMES = ("uniform", "exponential", "normal")


def cases(rng):
    tumours, flowers = load_breast_cancer().data, load_iris().data
    yield Case("concavity of 569 tumours", visible=True, x=tumours[:, 6], t=0.5)
    yield Case("petal lengths of 150 irises", visible=True, x=flowers[:, 2], t=6.5)
    yield Case("values below zero", visible=True, x=np.array([-3.0, 1.5, 0.0, 0.5, 0.25, -0.5, 0.75]), t=2.0)
    yield Case("texture of tumours, far out", x=rng.permutation(tumours[:, 1])[:400], t=70.0)
    yield Case("beyond the largest value of a box", x=rng.uniform(-2, 5, size=30), t=5.5)
    yield Case("below the smallest value of a box", x=rng.uniform(3, 4, size=40), t=1.0)
    yield Case("inside a box", x=rng.uniform(-9, -4, size=50), t=-6.0)
    yield Case("jumps of twenty athletes, whole numbers", x=load_linnerud().data[:, 2].astype(int), t=400.0)
    yield Case("calls, and a limit below zero", x=rng.exponential(10, size=60), t=-1.0)
    yield Case(
        "calls, one of no length, a far limit", x=np.append(rng.exponential(0.2, size=45), 0.0), t=15.0
    )
    yield Case("four thousand heights", x=rng.normal(1700, 70, size=4000), t=2300.0)
    yield Case("two values", x=np.array([7.0, 2.0]), t=6.0)
    yield Case("a normal limit on the left", x=rng.normal(0, 3, size=80), t=-4.0)
    yield Case(
        "the exponential cannot, the mean is positive", x=np.append(rng.exponential(3, size=60), -0.01), t=8.0
    )


@check("A dict with parameters, log_likelihood, best and tail")
def form(got, want, case):
    if not isinstance(got, dict) or not set(want) <= set(got):
        return "Return a dict with the keys parameters, log_likelihood, best and tail."
    for key in ("parameters", "log_likelihood"):
        if not isinstance(got[key], dict) or not set(NAMES) <= set(got[key]):
            return f'The value of "{key}" should be a dict with the keys uniform, exponential and normal.'
    return None


def parameters_of(name):
    def parameters(got, want, case):
        right = want["parameters"][name]
        scale = np.std(case.inputs["x"])
        return close(got["parameters"][name], right, case, name=f"the {name}'s parameters", atol=1e-9 * scale)

    return parameters


uniform = check("The uniform's parameters")(parameters_of("uniform"))
exponential = check("The exponential's rate")(parameters_of("exponential"))
normal = check("The normal's parameters")(parameters_of("normal"))


@check("The log-likelihoods")
def log_likelihoods(got, want, case):
    for name in NAMES:
        problem = close(
            got["log_likelihood"][name],
            want["log_likelihood"][name],
            case,
            name=f"the {name}'s log-likelihood",
            atol=1e-6,
        )
        if problem:
            return problem
    return None


@check("The best shape")
def best(got, want, case):
    return same(got["best"], want["best"], name="best")


@check("The probability beyond the limit")
def tail(got, want, case):
    return close(got["tail"], want["tail"], case, name="the tail", rtol=1e-5, atol=0)
