"""Cases for counting routes: directed, with double trains and round trips, so that no symmetry hides a
mistake."""

import numpy as np

from upstream.grading.authoring import Case

TOWNS = np.array([[0, 1, 0, 0, 1], [0, 0, 2, 0, 0], [1, 0, 0, 1, 0], [0, 0, 0, 1, 1], [0, 0, 1, 0, 0]])


def cases(rng):
    yield Case("five towns, three legs", visible=True, A=TOWNS, legs=3)
    yield Case("no legs at all", visible=True, A=TOWNS, legs=0)
    yield Case("one leg", A=TOWNS, legs=1)
    yield Case("a dead end", A=np.array([[0, 1, 1], [0, 0, 2], [0, 0, 0]]), legs=2)
    yield Case("longer than any route", A=np.array([[0, 1, 1], [0, 0, 2], [0, 0, 0]]), legs=5)
    yield Case("no trains, no legs", A=np.zeros((3, 3), dtype=int), legs=0)
    yield Case("one town with a round trip", A=np.array([[3]]), legs=4)
    yield Case("two towns, sixty legs", A=np.array([[0, 1], [1, 1]]), legs=60)
    for legs in (2, 4, 7):
        n = rng.integers(3, 7)
        A = rng.integers(0, 3, size=(n, n))
        A[0, 1], A[1, 0] = 2, 0  # never symmetric
        yield Case(f"a random timetable, {legs} legs", A=A, legs=legs)
