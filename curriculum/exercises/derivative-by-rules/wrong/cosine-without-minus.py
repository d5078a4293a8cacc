"""Your cosine rises where it should fall: its derivative is minus the sine. To the right of zero the cosine goes down while the
sine is positive."""

ALONE = {"x": 1, "exp": "exp", "log": ("power", -1), "sin": "cos", "cos": "sin"}


def differentiate(expression):
    """The derivative of an expression in x, as an expression of the same forms."""
    if isinstance(expression, str):
        return ALONE[expression]
    if isinstance(expression, int | float):
        return 0
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
