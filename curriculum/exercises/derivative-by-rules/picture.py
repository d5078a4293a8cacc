"""A quotient and its slope. Where your derivative crosses zero, the curve above should be level."""

import numpy as np

CASE = "a quotient"
FUNCTIONS = {"x": lambda x: x, "exp": np.exp, "log": np.log, "sin": np.sin, "cos": np.cos}
OPERATIONS = {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide}


def value(expression, x):
    if isinstance(expression, str):
        return FUNCTIONS[expression](x)
    if isinstance(expression, list | tuple):
        operation, *parts = expression
        if operation == "power":
            return x ** float(parts[0])
        return OPERATIONS[operation](*(value(part, x) for part in parts))
    return np.full_like(x, float(expression))


def draw(fig, got, inputs):
    """Two panels above each other: the function, and below it the derivative that your program wrote down, with its
    zeros carried up to the function as dotted lines."""
    x = np.linspace(0.5, 14, 400)
    y, slope = value(inputs["expression"], x), value(got, x)
    fig.set_size_inches(7, 3.6)
    above, below = fig.subplots(2, 1, sharex=True)
    above.plot(x, y, color="C0")
    below.plot(x, slope, color="C1")
    below.axhline(0, color="up:muted", linewidth=0.8)
    for i in np.flatnonzero(slope[:-1] * slope[1:] < 0):
        for ax in (above, below):
            ax.axvline(x[i], color="up:muted", linewidth=0.8, linestyle=":")
        above.plot(x[i], y[i], "o", color="C0", markersize=5)
    above.set_ylabel("sin x / x")
    below.set(ylabel="your derivative", xlabel="x")
