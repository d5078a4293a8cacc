"""An expression is a tree, and every rule says how the derivative of a node is made from its children and their
derivatives. So the program is one function that calls itself, with a line for each rule. That is all of
symbolic differentiation; what computer algebra adds is mostly tidying up.

Note how the result grows: a product of two becomes a sum of two products, and repeated on its own output this
explodes. This is one reason why deep-learning libraries do not differentiate formulas. They carry *numbers*
through the computation instead, which is where the chain rule leads.
"""

ALONE = {"x": 1, "exp": "exp", "log": ("power", -1), "sin": "cos", "cos": ("*", -1, "sin")}


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
