"""Functions to differentiate, by name; counts how often the learner's code calls them."""


def newton_root(u):
    """Five steps of Newton's method for the square root of u."""
    guess = u / 2 + 0.5
    for _ in range(5):
        guess = (guess + u / guess) / 2
    return guess


def horner(u):
    total = 0
    for coefficient in (2, -3, 0, 5, -1):
        total = total * u + coefficient
    return total


def nested(u):
    for _ in range(6):
        u = (u * 0.9).sin() + 0.3
    return u


FUNCTIONS = {
    "u * u + 3 * u": lambda u: u * u + 3 * u,
    "(u * u).sin()": lambda u: (u * u).sin(),
    "1 / (1 + (-u).exp())": lambda u: 1 / (1 + (-u).exp()),
    "(1 + u.exp()).log()": lambda u: (1 + u.exp()).log(),
    "3 - u": lambda u: 3 - u,
    "u - 7": lambda u: u - 7,
    "(u - 2) ** 3": lambda u: (u - 2) ** 3,
    "u ** 0 + u ** 1": lambda u: u**0 + u**1,
    "(u * u + 1) ** -0.5": lambda u: (u * u + 1) ** -0.5,
    "u.cos() / u": lambda u: u.cos() / u,
    "(u / 4 - 2 / u).cos()": lambda u: (u / 4 - 2 / u).cos(),
    "1e12 + u.sin()": lambda u: 1e12 + u.sin(),
    "u / u - u + u": lambda u: u / u - u + u,
    "(2 * u).log() - u.log() * 2": lambda u: (2 * u).log() - u.log() * 2,
    "a polynomial in a loop": horner,
    "a square root in a loop": newton_root,
    "six sines, one in another": nested,
    "u * (u * -3).exp()": lambda u: u * (u * -3).exp(),
    "5": lambda u: 5,
}


def drive(module, function, x):
    calls = 0

    def f(u):
        nonlocal calls
        calls += 1
        return FUNCTIONS[function](u)

    return {"result": module.slope(f, x), "calls": calls}
