"""Your constants have the derivative 1. A constant does not change, so its rate of change is 0; 1 is the
derivative of x."""

ALONE = {"x": 1, "exp": "exp", "log": ("power", -1), "sin": "cos", "cos": ("*", -1, "sin")}


def differentiate(expression):
    """The derivative of an expression in x, as an expression of the same forms."""
    if isinstance(expression, str):
        return ALONE[expression]
    if isinstance(expression, int | float):
        return 1
    operation, *parts = expression
    if operation == "power":
        n = parts[0]
        return ("*", n, ("power", n - 1))
    a, b = parts
    da, db = differentiate(a), differentiate(b)
    if operation == "*":
        return ("+", ("*", da, b), ("*", a, db))
    if operation == "/":
        return ("/", ("-", ("*", da, b), ("*", a, db)), ("*", b, b))
    return (operation, da, db)
