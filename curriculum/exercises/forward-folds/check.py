"""Cases for rounds in time: unsorted days, busy days, gaps, jumps in the calendar, uneven blocks."""

import numpy as np

from upstream.grading.authoring import Case, check


def cases(rng):
    fixed = np.random.default_rng(3)
    yield Case("thirty loans", visible=True, time=fixed.integers(0, 20, 30), k=4, gap=2)
    yield Case("one item a day", visible=True, time=np.array([2, 0, 3, 1, 4, 6, 5]), k=3, gap=0)
    yield Case("a busy first day", visible=True, time=np.array([1, 1, 1, 1, 1, 1, 2, 3]), k=2, gap=0)
    yield Case("a busy last day", time=np.array([9, 9, 2, 9, 9, 5, 9]), k=1, gap=3)
    yield Case("a gap that leaves no training items", time=np.array([3, 1, 2, 4]), k=3, gap=50)
    yield Case("a jump in the calendar", time=np.array([100, 1, 2, 101, 3, 102, 4, 1, 100]), k=2, gap=5)
    yield Case("as many blocks as days", time=np.array([7, 5, 6, 5, 8, 8]), k=3, gap=1)
    yield Case("days before day 0", time=np.array([-3, 0, -8, 2, -3, 1, -5]), k=2, gap=2)
    yield Case("latest first", time=np.arange(11)[::-1], k=4, gap=1)
    for i in range(4):
        k = int(rng.integers(1, 6))
        time = rng.permutation(np.r_[np.arange(k + 1) * 3, rng.integers(0, 40, rng.integers(5, 60))])
        yield Case(f"random days {i + 1}", time=time, k=k, gap=int(rng.integers(0, 6)))


def positions(part):
    return sorted(np.asarray(part).ravel().astype(int).tolist())


@check("A pair of train and test for every round")
def form(got, want, case):
    n = len(case.inputs["time"])
    if not isinstance(got, list | tuple) or len(got) != len(want):
        return f"Return a list of {len(want)} pairs (train, test)."
    for pair in got:
        if not isinstance(pair, list | tuple) or len(pair) != 2:
            return "Each round should be a pair (train, test)."
        for part in pair:
            values = np.asarray(part, dtype=float)
            if values.ndim != 1 or (values % 1 != 0).any() or (values < 0).any() or (values >= n).any():
                return f"Train and test should be arrays of positions, whole numbers from 0 to {n - 1}."
            if len(np.unique(values)) < len(values):
                return "A position occurs twice in one array."
    return None


@check("No round trains on what was not known before its test block")
def past(got, want, case):
    time, gap = case.inputs["time"], case.inputs["gap"]
    for j, (train, test) in enumerate(got, start=1):
        train, test = positions(train), positions(test)
        if train and test and time[train].max() >= time[test].min() - gap:
            return (
                f"Round {j} trains on day {time[train].max()} and tests from day {time[test].min()} on, "
                f"with a gap of {gap}."
            )
    return None


@check("Each round tests on its block of days")
def tests(got, want, case):
    for j, ((_, test), (_, right)) in enumerate(zip(got, want, strict=True), start=1):
        if positions(test) != positions(right):
            days = np.unique(case.inputs["time"][positions(test)]).tolist()
            return f"Round {j} tests on days {days}. That is not block {j}, or not all of its items."
    return None


@check("Each round trains on all that was known before")
def trains(got, want, case):
    for j, ((train, _), (right, _)) in enumerate(zip(got, want, strict=True), start=1):
        if positions(train) != positions(right):
            return f"Round {j} trains on {len(positions(train))} items, which are not all that were known by then."
    return None


def agree(got, other, case):
    return len(got) == len(other) and all(
        positions(a) == positions(b)
        for pair, twin in zip(got, other, strict=True)
        for a, b in zip(pair, twin, strict=True)
    )
