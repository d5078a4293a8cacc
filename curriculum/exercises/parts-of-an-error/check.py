"""Cases for splitting an error: R, n and m all differ, and biases that cancel between places."""

import numpy as np

from upstream.grading.authoring import Case, check, close

KEYS = ["bias2", "variance", "error"]


def hill(x):
    return 40 * np.sin(2.5 * x) + 15 * np.cos(5 * x) + 100


def cases(rng):
    fixed = np.random.default_rng(1)
    x, places = np.linspace(-1, 1, 15), np.linspace(-0.95, 0.95, 21)
    yield Case(
        "thirty classes on the hill",
        visible=True,
        x=x,
        readings=hill(x) + fixed.normal(0, 15, (30, 15)).round(1),
        degrees=np.arange(9),
        places=places,
        truth=hill(places),
    )
    yield Case(
        "too high on the left, too low on the right",
        visible=True,
        x=np.array([-1.0, -0.5, 0.0, 0.5, 1.0]),
        readings=np.array([[-4, -2, 0, 2, 4], [-3, -3, 1, 1, 4]]),
        degrees=np.array([0]),
        places=np.array([-1.0, 0.0, 1.0]),
        truth=np.array([-4, 0, 4]),
    )
    yield Case(
        "one class",
        x=x,
        readings=hill(x)[None] + rng.normal(size=(1, 15)),
        degrees=np.array([3, 1]),
        places=places[:4],
        truth=hill(places[:4]),
    )
    yield Case(
        "two classes, one place",
        x=x[::2],
        readings=hill(x[::2]) + rng.normal(0, 9, (2, 8)),
        degrees=np.array([2, 0, 5]),
        places=np.array([0.3]),
        truth=hill(np.array([0.3])),
    )
    yield Case(
        "the hill is a line and nobody errs",
        x=x,
        readings=np.tile(3 - 2 * x, (4, 1)),
        degrees=np.array([1, 4]),
        places=places,
        truth=3 - 2 * places,
    )
    yield Case(
        "integers, a curve through every reading",
        x=np.array([-0.75, -0.25, 0.5, 1.0]),
        readings=rng.integers(-9, 10, size=(5, 4)),
        degrees=np.array([3]),
        places=np.array([-1.0, 1.0, 0.125, 0.0, 0.6]),
        truth=rng.integers(-9, 10, size=5),
    )
    for i in range(3):
        R, n, m = rng.permutation([6, 9, 10, 12, 17])[:3]
        x = np.sort(rng.uniform(-1, 1, n) * 0.05 + np.linspace(-0.95, 0.95, n))
        places = rng.uniform(-0.9, 0.9, m)
        yield Case(
            f"random classes {i + 1}",
            x=x,
            readings=hill(x) + rng.normal(0, 12, (R, n)),
            degrees=rng.permutation(6)[:4],
            places=places,
            truth=hill(places),
        )


def compared(got, want, case, keys):
    if not isinstance(got, dict):
        return "Return a dictionary with three arrays."
    for key in keys:
        if key not in got:
            return f'The dictionary has no "{key}".'
        problem = close(got[key], want[key], case, name=f'"{key}"', atol=1e-7)
        if problem:
            return problem
    return None


@check("The squared bias is that of the average curve, squared place by place")
def bias(got, want, case):
    return compared(got, want, case, KEYS[:1])


@check("The variance is the scatter between the classes")
def variance(got, want, case):
    return compared(got, want, case, KEYS[1:2])


@check("The error is the average over classes and places")
def error(got, want, case):
    return compared(got, want, case, KEYS[2:])


def agree(got, other, case):
    return isinstance(other, dict) and compared(got, other, case, KEYS) is None
