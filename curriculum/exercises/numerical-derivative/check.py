"""Cases for numerical derivatives: many sizes of x, both signs, zero, integers. Judged by the exact derivative."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

EXACT = {
    "fifth power": lambda x: 5 * x**4,
    "cube": lambda x: 3 * x**2,
    "square root": lambda x: 0.5 / np.sqrt(x),
    "logarithm": lambda x: 1 / x,
    "exponential": np.exp,
    "sine": np.cos,
    "soft absolute value": lambda x: x / np.sqrt(x**2 + 1),
}


def cases(rng):
    yield Case("a sine", visible=True, function="sine", x=np.array([-2.6, -1.9, -0.8, 0.0, 0.5, 1.3, 2.4]))
    yield Case("a cube, from integers", visible=True, function="cube", x=np.array([-40, -1, 0, 3, 7]))
    yield Case("one entry", function="exponential", x=np.array([rng.uniform(0.5, 2.0)]))
    yield Case("large x", function="fifth power", x=rng.uniform(2e5, 1e6, 6) * [1, -1, 1, 1, -1, -1])
    yield Case("roots of large numbers", function="square root", x=10 ** rng.uniform(0.5, 6, 8))
    yield Case("logarithms", function="logarithm", x=10 ** rng.uniform(0.5, 5, 4))
    yield Case("near zero", function="soft absolute value", x=np.array([0.0, 1e-9, -1e-12, 1e-5, -0.02]))
    yield Case("integers near a kink", function="soft absolute value", x=rng.permutation(np.arange(-4, 5)))
    for i, function in enumerate(("fifth power", "exponential", "sine", "soft absolute value")):
        x = rng.uniform(0.3, 2.8, size=rng.integers(2, 12)) * rng.choice([-1, 1])
        yield Case(f"random places {i + 1}", function=function, x=x)


@check("There is a derivative for every entry of x")
def shape(got, want, case):
    return shaped(got["derivative"], case.inputs["x"].shape, name="the result")


@check("The error is at most 1e-9 + 1e-8 |f'|")
def accurate(got, want, case):
    x = case.inputs["x"].astype(float)
    exact = EXACT[case.inputs["function"]](x)
    error = np.abs(np.asarray(got["derivative"], dtype=float) - exact)
    allowed = 1e-9 + 1e-8 * np.abs(exact)
    if (error <= allowed).all():
        return None
    i = int(np.argmax(error / allowed))
    return f"At x = {x[i]:.6g} the error is {error[i]:.1e}, and {allowed[i]:.1e} is allowed."


@check("f is called at most four times")
def sparing(got, want, case):
    return f"You called f {got['calls']} times." if too_dear(got) else None


def too_dear(got):
    return got["calls"] > 4


def agree(got, other, case):
    """Whether two results come from one method: the slopes agree closely enough to show the same error."""
    same = close(got["derivative"], other["derivative"], case, rtol=1e-9, atol=1e-10) is None
    return same and too_dear(got) == too_dear(other)
