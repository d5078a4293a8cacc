"""Cases for dual numbers: every operation on either side of a plain number, powers at zero, loops, composition."""

from upstream.grading.authoring import Case, check, close, shaped

SMOOTH = [
    "(u * u).sin()",
    "1 / (1 + (-u).exp())",
    "(1 + u.exp()).log()",
    "(u * u + 1) ** -0.5",
    "u.cos() / u",
    "(u / 4 - 2 / u).cos()",
    "(2 * u).log() - u.log() * 2",
    "u * (u * -3).exp()",
    "a square root in a loop",
    "six sines, one in another",
]


def cases(rng):
    yield Case("a parabola", visible=True, function="u * u + 3 * u", x=2)
    yield Case("a sine of a square", visible=True, function="(u * u).sin()", x=1.5)
    yield Case("the sigmoid", visible=True, function="1 / (1 + (-u).exp())", x=-0.7)
    yield Case("a difference from a number", function="3 - u", x=float(rng.normal()))
    yield Case("a number subtracted", function="u - 7", x=float(rng.normal()))
    yield Case("a power whose base is zero", function="(u - 2) ** 3", x=2)
    yield Case("a power whose base is negative", function="(u - 2) ** 3", x=float(rng.uniform(-3, 1)))
    yield Case("the powers 0 and 1, at zero", function="u ** 0 + u ** 1", x=0.0)
    yield Case("everything cancels", function="u / u - u + u", x=float(rng.uniform(1, 3)))
    yield Case("a huge constant", function="1e12 + u.sin()", x=float(rng.uniform(0.2, 1.2)))
    yield Case("a polynomial in a loop", function="a polynomial in a loop", x=int(rng.integers(-3, 4)))
    yield Case("no dependence", function="5", x=1.0)
    for function in SMOOTH:
        yield Case(f"{function}, somewhere", function=function, x=float(rng.uniform(0.4, 2.5)))


@check("The result is the value and the slope")
def form(got, want, case):
    result = got["result"]
    if not isinstance(result, list | tuple) or len(result) != 2:
        return "Return two floats: the value and the slope."
    return shaped(result[0], (), name="the value") or shaped(result[1], (), name="the slope")


@check("The value is f(x)")
def value(got, want, case):
    return close(got["result"][0], want["result"][0], case, name="the value", rtol=1e-9)


@check("The slope is f'(x)")
def slope(got, want, case):
    return close(got["result"][1], want["result"][1], case, name="the slope", rtol=1e-9, atol=1e-12)


@check("f is called once")
def once(got, want, case):
    return None if got["calls"] == 1 else f"You called f {got['calls']} times."
