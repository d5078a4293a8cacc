"""Cases for adaptive quadrature: smooth, kinked, steep at a bound, sharply peaked; bounds equal and swapped."""

import cmath
import math

from upstream.grading.authoring import Case, check, close, shaped

BUDGET = 20_000
SLACK = 3  # the estimate of an error is an estimate: even the reference is now and then above the tolerance


def cases(rng):
    yield Case("an exponential", visible=True, function="exponential", a=0.0, b=2.0, tolerance=1e-8)
    yield Case("a sharp peak", visible=True, function="peak", a=-1.0, b=2.0, tolerance=1e-7, c=0.37, w=0.003)
    yield Case("a root, steep at the bound", visible=True, function="root", a=0.0, b=1.0, tolerance=1e-9)
    c = float(rng.uniform(0.1, 0.9))
    yield Case("a cubic", function="cubic", a=-1.0, b=3.0, tolerance=1e-9, c=c, w=2.0)
    yield Case("a kink", function="kink", a=-1.0, b=2.0, tolerance=1e-9, c=c, w=float(rng.uniform(0.5, 5)))
    yield Case(
        "bounds swapped",
        function="exponential",
        a=2.0,
        b=-1.0,
        tolerance=1e-7,
        w=float(rng.uniform(0.5, 1.5)),
    )
    yield Case("a peak, bounds swapped", function="peak", a=2.0, b=-1.0, tolerance=1e-6, c=c, w=0.002)
    yield Case("bounds equal", function="exponential", a=1.5, b=1.5, tolerance=1e-9)
    yield Case("a function that is zero", function="nothing", a=-3.0, b=5.0, tolerance=1e-9)
    yield Case("a coarse tolerance", function="exponential", a=-1.0, b=4.0, tolerance=1e-2, w=1 + c)
    yield Case("a root in the middle", function="root", a=-2.0, b=1.0, tolerance=1e-8, c=c)
    yield Case(
        "a fading wave", function="fading wave", a=0.0, b=6.0, tolerance=1e-8, w=float(rng.uniform(6, 9))
    )
    for i in range(3):
        w, tolerance = float(10 ** rng.uniform(-3, -1.5)), float(10 ** rng.uniform(-7, -5))
        c = float(rng.uniform(-1, 1))
        yield Case(f"random peaks {i + 1}", function="peak", a=-2.0, b=2.0, tolerance=tolerance, c=c, w=w)


def exact(function, a, b, c=0.0, w=1.0):
    def antiderivative(x):
        if function == "exponential":
            return math.exp(w * x) / w
        if function == "cubic":
            return x**4 / 4 - c * x**2 / 2 + w * x
        if function == "root":
            return math.copysign(abs(x - c) ** 1.5 / 1.5, x - c)
        if function == "peak":
            return math.atan((x - c) / w)
        if function == "kink":
            return w * math.copysign((x - c) ** 2 / 2, x - c)
        if function == "fading wave":
            return (cmath.exp((-1 + w * 1j) * x) / (-1 + w * 1j)).real
        return 0.0

    return antiderivative(b) - antiderivative(a)


@check("The result is within three times the tolerance")
def accurate(got, want, case):
    problem = shaped(got["integral"], (), name="the integral")
    if problem:
        return problem
    inputs = dict(case.inputs)
    tolerance = inputs.pop("tolerance")
    truth = exact(**inputs)
    error = abs(float(got["integral"]) - truth)
    if error <= SLACK * tolerance + 1e-14 * abs(truth):
        return None
    return (
        f"The error is {error:.1e}; the tolerance is {tolerance:.1e}. You evaluated f {got['calls']} times."
    )


@check("f is evaluated at most 20,000 times")
def sparing(got, want, case):
    return f"You evaluated f {got['calls']} times." if got["calls"] > BUDGET else None


def agree(got, other, case):
    same = close(got["integral"], other["integral"], case, rtol=1e-9, atol=1e-13) is None
    return same and (got["calls"] > BUDGET) == (other["calls"] > BUDGET)
