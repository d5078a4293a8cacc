"""Cases for a reverse sweep: shared nodes, a node used twice by one step, dead ends, depth, then random graphs."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

RIDE = [
    ("mul", 0, 1),
    ("mul", 5, 2),
    ("mul", 6, 6),
    ("mul", 7, 6),
    ("mul", 8, 3),
    ("mul", 6, 4),
    ("add", 9, 10),
]


def cases(rng):
    yield Case("a cyclist's power", visible=True, inputs=np.array([1.5, 2.8, 2.1, 0.2, 4.0]), steps=RIDE)
    yield Case("a node used twice by one step", visible=True, inputs=np.array([3.0]), steps=[("mul", 0, 0)])
    yield Case("no steps", visible=True, inputs=np.array([2.0, -1.0]), steps=[])
    a, b = rng.uniform(0.5, 2.0, size=2)
    yield Case("a difference", inputs=np.array([a, b]), steps=[("sub", 0, 1), ("mul", 2, 1)])
    yield Case("a quotient", inputs=np.array([-a, b]), steps=[("div", 0, 1), ("exp", 2)])
    yield Case("a number over itself", inputs=np.array([a]), steps=[("exp", 0), ("div", 1, 0), ("sub", 2, 0)])
    yield Case(
        "one function inside another",
        inputs=np.array([b]),
        steps=[("exp", 0), ("sin", 1), ("exp", 2), ("log", 3), ("sin", 4)],
    )
    yield Case(
        "dead ends and an unused input",
        inputs=np.array([a, b, 7.0]),
        steps=[
            ("log", 2),
            ("exp", 0),
            ("sin", 1),
            ("mul", 4, 0),
            ("add", 3, 5),
            ("exp", 4),
            ("sub", 6, 6),
            ("mul", 6, 1),
        ],
    )
    yield Case("integers", inputs=np.array([4, 2, 3]), steps=[("div", 0, 1), ("div", 2, 3), ("mul", 4, 1)])
    yield Case("an input that comes last", inputs=np.array([a, b, 3.0]), steps=[("mul", 2, 0), ("add", 3, 2)])
    steps = [("sin", 1), ("add", 2, 0), ("mul", 1, 1), ("sub", 3, 4)]
    yield Case("a huge number beside small ones", inputs=np.array([3e14, a]), steps=steps)
    halves = [step for k in range(0, 240, 2) for step in (("add", k + 1, k + 1), ("mul", k + 2, 0))]
    yield Case("more paths than atoms", inputs=np.array([0.5, a]), steps=halves)
    for i in range(4):
        yield Case(f"random graphs {i + 1}", **graph(rng, int(rng.integers(2, 6)), int(rng.integers(6, 20))))


def graph(rng, m, length):
    """A random graph whose values stay between -30 and 30 and away from zero where they are divided by."""
    inputs = rng.uniform(0.4, 2.0, size=m)
    z, steps = list(inputs), []
    while len(steps) < length:
        operation = ("add", "sub", "mul", "div", "exp", "log", "sin")[rng.integers(7)]
        i, j = (int(k) for k in rng.integers(max(0, len(z) - 6), len(z), size=2))
        if operation in ("add", "sub", "mul", "div"):
            if operation == "div" and abs(z[j]) < 0.3:
                continue
            value = {"add": z[i] + z[j], "sub": z[i] - z[j], "mul": z[i] * z[j]}.get(operation)
            value, step = (z[i] / z[j] if value is None else value), (operation, i, j)
        else:
            if operation == "log" and z[i] < 0.3:
                continue
            value, step = getattr(np, operation)(z[i]), (operation, i)
        if abs(value) > 30 or (operation == "sub" and i == j):
            continue
        z.append(float(value))
        steps.append(step)
    return {"inputs": inputs, "steps": steps}


def two_parts(got, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the value of the last node, and the slopes."
    return shaped(got[0], (), name="the value") or shaped(
        got[1], case.inputs["inputs"].shape, name="the array of slopes"
    )


@check("The value is that of the last node")
def value(got, want, case):
    return two_parts(got, case) or close(got[0], want[0], case, name="the value")


@check("The slope of each input adds up what comes back along all paths")
def slopes(got, want, case):
    return close(got[1], want[1], case, name="the array of slopes")
