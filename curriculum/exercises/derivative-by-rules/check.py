"""Cases for differentiation by the rules. Expressions are compared by their values, never by their form."""

import numpy as np

from upstream.grading.authoring import Case, check, close

POINTS = np.array([0.5, 0.8, 1.0, 1.3, 2.0, 2.6, 3.0])
FUNCTIONS = {"x": lambda x: x, "exp": np.exp, "log": np.log, "sin": np.sin, "cos": np.cos}
OPERATIONS = {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide}


def cases(rng):
    yield Case("a parabola", visible=True, expression=("-", ("power", 2), ("*", 3, "x")))
    yield Case("a product", visible=True, expression=("*", ("power", 2), "exp"))
    yield Case("a quotient", visible=True, expression=("/", "sin", "x"))
    yield Case("a constant", expression=float(rng.uniform(1, 9)))
    yield Case("x alone", expression="x")
    yield Case("the cosine", expression="cos")
    yield Case("the logarithm", expression="log")
    yield Case("a fractional power", expression=("power", 0.5))
    yield Case("a negative power", expression=("power", -3))
    yield Case("the power zero", expression=("+", ("power", 0), ("power", 1)))
    yield Case("a constant over a sum", expression=("/", -4, ("+", 1, ("power", 2))))
    yield Case("three factors", expression=("*", ("*", "x", "cos"), ("-", "exp", "log")))
    yield Case("a quotient of quotients", expression=("/", ("/", "log", "x"), ("/", "exp", ("power", 2))))
    yield Case("a difference of differences", expression=("-", "x", ("-", ("power", 3), ("-", "cos", 2))))
    for i in range(4):
        yield Case(f"random expressions {i + 1}", expression=grow(rng, 3))


def grow(rng, depth):
    """A random expression; every denominator is positive between 0.5 and 3."""
    if depth == 0 or rng.random() < 0.1:
        leaf = rng.integers(7)
        if leaf == 5:
            return ("power", int(rng.integers(-2, 5)))
        return float(rng.uniform(-3, 3)) if leaf == 6 else ("x", "exp", "log", "sin", "cos")[leaf]
    operation = "+-**/"[rng.integers(5)]
    if operation == "/":
        return (
            "/",
            grow(rng, depth - 1),
            ("+", float(rng.uniform(1, 3)), ("power", int(rng.integers(1, 4)))),
        )
    return (operation, grow(rng, depth - 1), grow(rng, depth - 1))


def is_number(value):
    return isinstance(value, int | float | np.number) or (isinstance(value, np.ndarray) and value.ndim == 0)


def value(expression):
    """The values at POINTS. Raises ValueError, with the part in question, where a form is unknown."""
    if isinstance(expression, str) and expression in FUNCTIONS:
        return FUNCTIONS[expression](POINTS)
    if is_number(expression):
        return np.full(POINTS.shape, float(expression))
    if isinstance(expression, list | tuple) and len(expression) == 2 and expression[0] == "power":
        if is_number(expression[1]):
            return POINTS ** float(expression[1])
    if isinstance(expression, list | tuple) and len(expression) == 3 and expression[0] in OPERATIONS:
        return OPERATIONS[expression[0]](value(expression[1]), value(expression[2]))
    raise ValueError(repr(expression)[:80])


@check("The result is an expression of the forms in the table")
def form(got, want, case):
    if got is None:
        return "The result is None. Does every path through your function end in a return?"
    try:
        value(got)
    except ValueError as error:
        return f"This part of your result is no expression: {error}."
    except RecursionError:
        return "Your result is nested too deeply to be evaluated."
    return None


@check("Its values are those of the derivative")
def values(got, want, case):
    with np.errstate(all="ignore"):
        return close(value(got), value(want), case, name="your derivative at 0.5, 0.8, 1, 1.3, 2, 2.6 and 3")


def agree(got, other, case):
    return close(value(got), value(other), case) is None
