"""Cases for Markov chains: back and forth, slow mixing, whole numbers, cycles, a million steps."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def chain(rng, n, stay=0.0):
    weights = rng.uniform(0.05, 1, (n, n)) ** 3
    weights /= weights.sum(axis=1, keepdims=True)
    return stay * np.eye(n) + (1 - stay) * weights


def cases(rng):
    bikes = np.array([[0.8, 0.15, 0.05], [0.3, 0.6, 0.1], [0.1, 0.3, 0.6]])
    yield Case("bikes in three districts", visible=True, P=bikes, start=np.array([0, 0, 600]), t=5)
    yield Case(
        "back and forth for ever", visible=True, P=np.array([[0, 1], [1, 0]]), start=np.array([5.0, 1.0]), t=7
    )
    yield Case("no step yet", visible=True, P=bikes, start=np.array([0.2, 0.5, 0.3]), t=0)
    yield Case("one place", P=np.array([[1.0]]), start=np.array([4]), t=9)
    yield Case(
        "round in a circle of three",
        P=np.roll(np.eye(3), 1, axis=1),
        start=np.array([1.0, 2, 6]),
        t=1_000_000,
    )
    yield Case(
        "a star: out and back to the centre",
        P=np.array([[0, 0.5, 0.3, 0.2], [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]]),
        start=np.array([1.0, 1, 1, 1]),
        t=1001,
    )
    yield Case("hardly anything moves", P=chain(rng, 4, stay=0.9999), start=rng.uniform(1, 9, 4), t=3000)
    yield Case("too few eigenvectors", P=defective(), start=np.array([3.0, 1, 2]), t=4)
    yield Case("a million steps", P=chain(rng, 5), start=rng.uniform(0, 3, 5), t=1_000_000)
    yield Case(
        "rarely visited places",
        P=np.array([[0.999, 0.001, 0], [0.5, 0.4, 0.1], [0.9, 0.1, 0]]),
        start=np.array([0.0, 0, 1]),
        t=3,
    )
    for i in range(3):
        n = int(rng.integers(2, 8))
        yield Case(
            f"a random chain {i + 1}",
            P=chain(rng, n, stay=0.2),
            start=rng.uniform(0, 50, n),
            t=int(rng.integers(1, 12)),
        )


def defective():
    """A chain whose eigenvalue 0.4 occurs twice and has one eigenvector."""
    return np.array([[0.2, 0.8, 0.0], [0.0, 0.8, 0.2], [0.2, 0.0, 0.8]])


@check("Two arrays of n real numbers")
def shapes(got, want, case):
    n = len(case.inputs["start"])
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two arrays: after and long_run."
    for part, name in zip(got, ("after", "long_run"), strict=True):
        problem = shaped(part, (n,), name)
        if problem:
            return problem
        if np.iscomplexobj(np.asarray(part)):
            return f"{name} holds complex numbers. The amounts are real: keep the real part."
    return None


@check("Nothing gets lost: both sum to what was there at first")
def totals(got, want, case):
    total = np.sum(case.inputs["start"])
    for part, name in zip(got, ("after", "long_run"), strict=True):
        if abs(np.sum(part) - total) > 1e-6 * total:
            return f"{name} sums to {np.sum(part):.6g}, and {total:.6g} were there at first."
    return None


@check("The amounts after t steps are right")
def after(got, want, case):
    return close(got[0], want[0], case, "after", atol=1e-6 * np.sum(case.inputs["start"]))


@check("The long-run amounts do not change in a step")
def long_run(got, want, case):
    s, total = np.asarray(got[1], dtype=float), np.sum(case.inputs["start"])
    if s.min() < -1e-9 * total:
        return f"long_run holds a negative amount in place {s.argmin()}."
    return close(s, want[1], case, "long_run", atol=1e-6 * total)
