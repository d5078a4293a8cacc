"""Hands the learner's function something to test and counts the evaluations."""

import numpy as np

HOUSES = np.array([0.0, 4.0, 5.0, 12.0])

FUNCTIONS = {
    "sum of squares": lambda x: np.sum(x**2),
    "distance to three places": lambda x: sum(np.hypot(*(x - p)) for p in ((0, 0), (3, 1), (1, 4))),
    "log-sum-exp": lambda x: np.logaddexp.reduce(x),
    "a steep plane": lambda x: 1e11 * np.sum(x * np.arange(1, len(x) + 1)),
    "the largest of three lines": lambda x: max(x[0] - 2, -3 * x[0], 0.5 * x[0] + 1),
    "a product": lambda x: x[0] * x[1],
    "two kitchens": lambda x: np.sum(np.minimum(np.abs(x[0] - HOUSES), np.abs(x[1] - HOUSES))),
    "a bowl with a dent": lambda x: x @ x - 1.5 * np.exp(-8 * np.sum((x - 0.5) ** 2)),
    "a saddle in five dimensions": lambda x: np.sum(x[1:] ** 2) - x[0] ** 2,
    "a wave on a slope": lambda x: 50 * x[0] + np.cos(3 * x[0]),
    "root of the distance": lambda x: np.sqrt(np.linalg.norm(x)),
}


def drive(module, function, low, high):
    calls = 0

    def f(x):
        nonlocal calls
        calls += 1
        return float(FUNCTIONS[function](np.array(x, dtype=float)))

    return {"witness": module.witness(f, low.copy(), high.copy()), "calls": calls}
