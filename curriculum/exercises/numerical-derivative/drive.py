"""Hands the learner's function a function to differentiate and counts the calls."""

import numpy as np

FUNCTIONS = {
    "fifth power": lambda u: u**5,
    "cube": lambda u: u**3,
    "square root": np.sqrt,
    "logarithm": np.log,
    "exponential": np.exp,
    "sine": np.sin,
    "soft absolute value": lambda u: np.sqrt(u**2 + 1),
}


def drive(module, function, x):
    calls = 0

    def f(u):
        nonlocal calls
        calls += 1
        return FUNCTIONS[function](np.array(u) * 1.0)

    slopes = module.derivative(f, x.copy())
    return {"derivative": slopes, "calls": calls}
