"""Cases for comparing forecasts: zeros on either side, weights that do not sum to one, tiny shares."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

KEYS = ["cross_entropy", "kl", "reverse_kl", "js"]


def cases(rng):
    yield Case(
        "four forecasts of the runway",
        visible=True,
        p=np.array([7, 2, 1]),
        Q=np.array([[0.5, 0.3, 0.2], [0.79, 0.2, 0.01], [0.2, 0.2, 0.6], [0.7, 0.2, 0.1]]),
    )
    yield Case(
        "zeros here and there",
        visible=True,
        p=np.array([0.5, 0.5, 0.0, 0.0]),
        Q=np.array([[0.5, 0.5, 0.0, 0.0], [0.25, 0.25, 0.5, 0.0], [1.0, 0.0, 0.0, 0.0]]),
    )
    yield Case("no overlap", p=np.array([3, 0]), Q=np.array([[0, 5]]))
    yield Case("one value only", p=np.array([4.0]), Q=np.array([[1.0], [0.3]]))
    yield Case(
        "as many forecasts as values", p=np.array([1, 4, 2]), Q=np.array([[1, 2, 3], [3, 3, 1], [9, 1, 1]])
    )
    yield Case(
        "counts as small integers",
        p=np.array([200, 90, 10], dtype=np.uint8),
        Q=np.array([[120, 250, 30], [90, 90, 2]], dtype=np.uint8),
    )
    yield Case(
        "shares near the smallest float",
        p=np.array([1.0, 1e-300, 2.0]),
        Q=np.array([[1.0, 1.0, 1.0], [1e-290, 1.0, 1e-12]]),
    )
    yield Case("a certain truth", p=np.array([0, 0, 1, 0, 0]), Q=rng.uniform(0.05, 1, (3, 5)))
    yield Case(
        "weights of very different size",
        p=rng.uniform(0.1, 1, 4) * 1e-8,
        Q=rng.uniform(0.1, 1, (2, 4)) * [[1e9], [1e-3]],
    )
    for i in range(3):
        m, K = rng.permutation([2, 3, 4, 5, 6])[:2]
        yield Case(f"random forecasts {i + 1}", p=rng.uniform(0.05, 3, K), Q=rng.uniform(0.05, 3, (m, K)))


def compared(got, want, case, keys):
    if not isinstance(got, dict):
        return "Return a dictionary with four arrays."
    for key in keys:
        if key not in got:
            return f'The dictionary has no "{key}".'
        problem = close(got[key], want[key], case, name=f'"{key}"')
        if problem:
            return problem
    return None


@check("The cross-entropy, infinite where something impossible happens")
def cross_entropy(got, want, case):
    return compared(got, want, case, KEYS[:1])


@check("The divergences, in both directions")
def divergences(got, want, case):
    return compared(got, want, case, KEYS[1:3])


@check("The Jensen-Shannon divergence, always finite")
def jensen_shannon(got, want, case):
    return compared(got, want, case, KEYS[3:]) or shaped(got["js"], (len(case.inputs["Q"]),), name='"js"')


def agree(got, other, case):
    return compared(got, other, case, KEYS) is None if isinstance(other, dict) else False
