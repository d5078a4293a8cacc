"""Cases for a numerical Jacobian: more inputs than outputs and the reverse, integers, sizes from zero to a million."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same, shaped


def cases(rng):
    yield Case(
        "distances to four masts", visible=True, function="distances to four masts", x=np.array([3.0, 4.0])
    )
    yield Case(
        "polar coordinates, from integers", visible=True, function="polar coordinates", x=np.array([3, 1])
    )
    yield Case("one input, three outputs", function="a helix", x=rng.uniform(0.3, 2.5, size=1))
    yield Case("four inputs, one output", function="log of a sum of squares", x=rng.normal(size=4))
    yield Case("softmax of integers", function="softmax", x=rng.permutation(np.arange(5)))
    yield Case("zeros", function="softmax", x=np.zeros(3))
    x = rng.uniform(2e5, 1e6, size=5) * rng.choice([-1, 1])
    yield Case("large inputs", function="products of neighbours", x=x)
    x = np.array([rng.uniform(4e5, 9e5), rng.uniform(0.5, 2), -rng.uniform(100, 900)])
    yield Case("inputs of unequal size", function="cubes", x=x)
    for i in range(3):
        n = int(rng.integers(3, 8))
        yield Case(f"random places {i + 1}", function="products of neighbours", x=rng.normal(size=n) * 3)
    yield Case("near no mast", function="distances to four masts", x=rng.uniform([3, 2], [6, 7]))


def exact(function, x):
    x = x.astype(float)
    n = len(x)
    if function == "polar coordinates":
        r, phi = x
        return np.array([[np.cos(phi), -r * np.sin(phi)], [np.sin(phi), r * np.cos(phi)]])
    if function == "distances to four masts":
        away = x - np.array([[0.0, 0.0], [8.0, 0.0], [2.0, 9.0], [-3.0, 5.0]])
        return away / np.linalg.norm(away, axis=1, keepdims=True)
    if function == "softmax":
        p = np.exp(x - x.max()) / np.exp(x - x.max()).sum()
        return np.diag(p) - np.outer(p, p)
    if function == "a helix":
        return np.array([[-np.sin(x[0])], [np.cos(x[0])], [0.3]])
    if function == "log of a sum of squares":
        return (2 * x / (1 + x @ x))[None]
    if function == "cubes":
        return np.diag(3 * x**2)
    J = np.zeros((n - 1, n))
    J[np.arange(n - 1), np.arange(n - 1)] = x[1:]
    J[np.arange(n - 1), np.arange(1, n)] = x[:-1] + 2 * x[1:]
    return J


@check("One row for each output, one column for each input")
def shape(got, want, case):
    right = exact(case.inputs["function"], case.inputs["x"]).shape
    problem = shaped(got["jacobian"], right, name="the Jacobian")
    found = np.shape(got["jacobian"])
    if problem and found == right[::-1] != right:
        return problem + " Rows belong to outputs, columns to inputs."
    return problem


@check("Every partial derivative is right")
def entries(got, want, case):
    function, x = case.inputs["function"], case.inputs["x"]
    right = exact(function, x)
    error = np.abs(np.asarray(got["jacobian"], dtype=float) - right)
    allowed = 1e-6 * np.maximum(1, np.abs(right))
    if (error <= allowed).all():
        return None
    i, j = np.unravel_index(int(np.argmax(error / allowed)), error.shape)
    return f"Entry [{i}, {j}] is off by {error[i, j]:.1e}; at most {allowed[i, j]:.1e} is allowed."


@check("f is called at most 2n + 1 times")
def sparing(got, want, case):
    n = len(case.inputs["x"])
    return f"You called f {got['calls']} times for {n} inputs." if got["calls"] > 2 * n + 1 else None


@check("x is left as it was")
def untouched(got, want, case):
    return None if unchanged(got, case) else "Your function has changed the array `x` that it was given."


def unchanged(got, case):
    return same(got["x"], case.inputs["x"]) is None


def agree(got, other, case):
    """Whether two results come from one method; rounding may differ."""
    right = exact(case.inputs["function"], case.inputs["x"])
    slack = 1e-6 * np.maximum(1, np.abs(right))
    if close(got["x"], other["x"], case) is not None or np.shape(got["jacobian"]) != np.shape(
        other["jacobian"]
    ):
        return False
    if np.shape(got["jacobian"]) != right.shape:
        return close(got["jacobian"], other["jacobian"], case, rtol=1e-5, atol=1e-5) is None
    return bool(
        (np.abs(np.asarray(got["jacobian"], float) - np.asarray(other["jacobian"], float)) <= slack).all()
    )
