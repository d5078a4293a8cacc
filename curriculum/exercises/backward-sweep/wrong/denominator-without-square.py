"""The slope of a quotient by its denominator is minus the numerator over the denominator squared; you divide by the
denominator once."""

import numpy as np


def gradient(inputs, steps):
    """The last node's value and its derivative by each of the m inputs: (float, array of shape (m,))."""
    z = [float(x) for x in inputs]
    for operation, i, *rest in steps:
        z.append(float(apply(operation, z[i], *(z[j] for j in rest))))

    slope = np.zeros(len(z))
    slope[-1] = 1.0
    for node in range(len(z) - 1, len(inputs) - 1, -1):
        operation, *parts = steps[node - len(inputs)]
        local = local_slopes(operation, *(z[i] for i in parts))
        for i, rate in zip(parts, local, strict=True):
            slope[i] += slope[node] * rate
    return z[-1], slope[: len(inputs)]


def apply(operation, a, b=None):
    if operation == "add":
        return a + b
    if operation == "sub":
        return a - b
    if operation == "mul":
        return a * b
    if operation == "div":
        return a / b
    return {"exp": np.exp, "log": np.log, "sin": np.sin}[operation](a)


def local_slopes(operation, a, b=None):
    """The derivatives of one step by each of its parts."""
    if operation == "add":
        return [1.0, 1.0]
    if operation == "sub":
        return [1.0, -1.0]
    if operation == "mul":
        return [b, a]
    if operation == "div":
        return [1 / b, -a / b]
    return [{"exp": np.exp, "log": np.reciprocal, "sin": np.cos}[operation](a)]
