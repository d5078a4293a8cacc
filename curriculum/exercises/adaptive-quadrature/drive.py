"""Hands the learner's function an integrand and counts the evaluations."""

import math


def integrand(name, c, w):
    """c: where something happens. w: how narrow it is, or how fast."""
    return {
        "exponential": lambda x: math.exp(w * x),
        "cubic": lambda x: x**3 - c * x + w,
        "root": lambda x: math.sqrt(abs(x - c)),
        "peak": lambda x: w / (w**2 + (x - c) ** 2),
        "kink": lambda x: w * abs(x - c),
        "fading wave": lambda x: math.exp(-x) * math.cos(w * x),
        "nothing": lambda x: 0.0,
    }[name]


def drive(module, function, a, b, tolerance, c=0.0, w=1.0):
    g = integrand(function, c, w)
    low, high = min(a, b), max(a, b)
    calls = 0

    def f(x):
        nonlocal calls
        calls += 1
        if calls > 50_000:
            raise RuntimeError("f has been evaluated 50,000 times")
        if not low - 1e-9 <= x <= high + 1e-9:
            raise ValueError(f"f has been asked for x = {x}, which is not between the bounds")
        return g(x)

    return {"integral": module.integrate(f, a, b, tolerance), "calls": calls}
