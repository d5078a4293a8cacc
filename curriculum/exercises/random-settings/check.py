"""Cases for random settings: all kinds of knobs, ends of intervals, negative ranges, single options."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same


def inside(rng, m, d):
    """Uniform numbers that keep clear of the borders of up to 60 equal intervals."""
    u = rng.random((m, d))
    for parts in range(1, 61):
        near = np.abs(u * parts - np.round(u * parts)) < 1e-6
        u[near] += 1e-5
    return np.minimum(u, 0.999)


def cases(rng):
    fixed = np.random.default_rng(2)
    yield Case(
        "forty support vector machines",
        visible=True,
        space={"C": ["log", 0.01, 1000.0], "gamma": ["log", 1e-5, 1.0]},
        u=inside(fixed, 40, 2),
    )
    yield Case(
        "a tree",
        visible=True,
        space={
            "depth": ["integer", 1, 6],
            "share": ["linear", 0.2, 1.0],
            "criterion": ["choice", ["gini", "entropy", "log_loss"]],
        },
        u=np.array([[0.01, 0.5, 0.2], [0.4, 0.0, 0.5], [0.7, 0.25, 0.95], [0.95, 0.999, 0.05]]),
    )
    yield Case(
        "all zeros",
        space={"a": ["log", 2.0, 50.0], "b": ["integer", -3, 3], "c": ["choice", ["x", "y"]]},
        u=np.zeros((2, 3)),
    )
    yield Case(
        "nearly one",
        space={
            "n": ["integer", 0, 9],
            "k": ["choice", [5, 7, 11]],
            "r": ["log", 1e-8, 1e8],
            "s": ["linear", -1.0, 0.0],
        },
        u=np.full((1, 4), 0.9999),
    )
    yield Case(
        "a single value", space={"k": ["integer", 4, 4], "c": ["choice", ["only"]]}, u=inside(rng, 3, 2)
    )
    yield Case(
        "negative ranges", space={"a": ["linear", -8.0, -2.0], "b": ["integer", -9, -5]}, u=inside(rng, 8, 2)
    )
    yield Case(
        "options that are numbers and None",
        space={"depth": ["choice", [None, 3, 0.5, "all"]]},
        u=inside(rng, 9, 1),
    )
    yield Case("two values", space={"n": ["integer", 0, 1]}, u=np.array([[0.2], [0.49], [0.51], [0.8]]))
    yield Case(
        "a knob in front that sorts last",
        space={"z": ["integer", 10, 20], "a": ["log", 1.0, 10.0], "m": ["linear", 0.0, 5.0]},
        u=inside(rng, 5, 3),
    )
    for i in range(3):
        low = int(rng.integers(-5, 20))
        space = {
            "rate": ["log", float(10.0 ** rng.uniform(-6, -2)), float(10.0 ** rng.uniform(-1, 3))],
            "layers": ["integer", low, low + int(rng.integers(1, 30))],
            "drop": ["linear", float(rng.uniform(0, 0.2)), float(rng.uniform(0.4, 0.9))],
            "act": ["choice", ["relu", "tanh", "gelu", "silu"][: int(rng.integers(2, 5))]],
        }
        yield Case(f"random networks {i + 1}", space=space, u=inside(rng, 12, 4))


@check("A dict for every row, with the names of the knobs")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != len(want):
        return f"Return a list of {len(want)} dicts, one for each row of `u`."
    for i, setting in enumerate(got):
        if not isinstance(setting, dict) or set(setting) != set(case.inputs["space"]):
            return f"Setting {i} should be a dict with the keys {', '.join(case.inputs['space'])}."
    return None


def of_kind(kind, title):
    @check(title)
    def compare(got, want, case):
        for name, knob in case.inputs["space"].items():
            if knob[0] != kind:
                continue
            for i, (setting, right) in enumerate(zip(got, want, strict=True)):
                judge = close if kind in ("linear", "log") else same
                problem = judge(setting[name], right[name], name=f"{name!r} of setting {i}")
                if problem:
                    return problem
        return None

    return compare


linear = of_kind("linear", "Linear knobs")
log = of_kind("log", "Logarithmic knobs")
integer = of_kind("integer", "Whole numbers, both ends included and all equally likely")
choice = of_kind("choice", "Choices, all equally likely")
