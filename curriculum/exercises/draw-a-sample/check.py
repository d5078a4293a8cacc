"""Cases for stratified draws. What is checked are properties, because any right answer draws another sample."""

import numpy as np

from upstream.grading.authoring import Case, check

FARTHEST = 7.5  # standard deviations that the number of times a unit is drawn may be off


def cases(rng):
    def units(name, sizes, n, labels=None, visible=False, source=rng):
        labels = np.arange(len(sizes)) if labels is None else np.array(labels)
        stratum = source.permutation(np.repeat(labels, sizes))
        return Case(name, visible=visible, stratum=stratum, n=n, seed=int(source.integers(1_000_000)))

    shown = np.random.default_rng(8)
    yield units(
        "forty tickets in three languages", (24, 12, 4), 10, ["en", "es", "fi"], visible=True, source=shown
    )
    yield units("equal remainders", (5, 5, 5, 5), 6, visible=True, source=shown)
    yield units("everybody", (3, 1, 6), 10)
    yield units("one unit", (7, 2), 1)
    yield units("one stratum", (30,), 8)
    yield units("nothing is due to the small one", (40, 18, 2), 6, [7, -1, 3])
    yield units("two remainders to hand out", (27, 17, 16), 13)
    yield Case(
        "sorted by stratum", stratum=np.repeat([2, 0, 1], [20, 30, 10]), n=30, seed=int(rng.integers(10**6))
    )
    for i in range(2):
        sizes = rng.integers(3, 25, size=int(rng.integers(2, 6)))
        yield units(f"a random population {i + 1}", sizes, int(rng.integers(2, sizes.sum() // 2)))


def faulty_draw(sample, case):
    """What is wrong with the form of one sample, or None."""
    N, n = len(case.inputs["stratum"]), case.inputs["n"]
    if not isinstance(sample, np.ndarray) or sample.dtype.kind not in "iu" or sample.ndim != 1:
        return "Return a one-dimensional array or list of whole numbers, the positions of the units drawn."
    if len(sample) != n:
        return f"A sample has {len(sample)} units; it should have {n}."
    if n and (sample.min() < 0 or sample.max() >= N):
        return f"Positions should be from 0 to {N - 1}."
    return None


def drawn(samples, case):
    """Whether each unit is in each sample, (samples, N)."""
    inside = np.zeros((len(samples), len(case.inputs["stratum"])), dtype=bool)
    inside[np.arange(len(samples))[:, None], np.stack(samples)] = True
    return inside


def numbers(inside, case):
    """How many units of each stratum, in sorted order of the strata, each sample has: (samples, strata)."""
    stratum = case.inputs["stratum"]
    return inside.astype(int) @ (stratum[:, None] == np.unique(stratum)).astype(int)


def fair(counts, case):
    """Whether these numbers follow the rule of the largest remainders."""
    _, sizes = np.unique(case.inputs["stratum"], return_counts=True)
    due = case.inputs["n"] * sizes / sizes.sum()
    whole = np.floor(due + 1e-9)
    extra, rest = counts - whole, due - whole
    if not np.isin(extra, (0, 1)).all():
        return False
    return (
        not (extra == 1).any()
        or not (extra == 0).any()
        or rest[extra == 1].min() >= rest[extra == 0].max() - 1e-9
    )


def deviations(inside, case):
    """How far, in standard deviations, each unit's number of appearances is from what is due to its stratum."""
    labels, place, sizes = np.unique(case.inputs["stratum"], return_inverse=True, return_counts=True)
    chance = numbers(inside, case) / sizes
    spread = np.sqrt((chance * (1 - chance)).sum(axis=0))[place]
    return (inside.sum(axis=0) - chance.sum(axis=0)[place]) / np.maximum(spread, 1)


def together(inside, case):
    """Neighbours drawn together: how often they were, and how often chance would do it."""
    stratum, found, expected = case.inputs["stratum"], 0, 0.0
    for label in np.unique(stratum):
        here = inside[:, stratum == label]
        k = here.sum(axis=1)
        found += int((here[:, :-1] & here[:, 1:]).sum())
        expected += float(
            (k * (k - 1)).sum() / here.shape[1]
        )  # (size - 1) pairs, k (k - 1) / (size (size - 1)) each
    return found, expected


@check("Every sample has n positions, and none twice")
def form(got, want, case):
    if not isinstance(got, list) or len(got) != len(want):
        return "Return the positions of the units drawn."
    for sample in got:
        problem = faulty_draw(sample, case)
        if problem:
            return problem
        if len(np.unique(sample)) < len(sample):
            return "A unit was drawn twice. Draw without replacement."
    return None


@check("Every stratum gets its share")
def shares(got, want, case):
    for counts in np.unique(numbers(drawn(got, case), case), axis=0):
        if not fair(counts, case):
            return f"A sample has {counts.tolist()} units of the strata (in sorted order). Largest remainders give other numbers."
    return None


@check("The same generator gives the same sample")
def reproducible(got, want, case):
    if set(got[0].tolist()) != set(got[1].tolist()):
        return "Two calls with generators in the same state gave different samples. Draw with `rng` alone."
    return None


@check("Within a stratum every unit has the same chance")
def chances(got, want, case):
    inside = drawn(got[2:], case)
    off = deviations(inside, case)
    worst = int(np.abs(off).argmax())
    if abs(off[worst]) > FARTHEST:
        times = inside[:, worst].sum()
        often = "more" if off[worst] > 0 else "less"
        return f"Unit {worst} was drawn {times} times in {len(got) - 2} samples, {often} often than others of its stratum."
    return None


@check("Within a stratum every set has the same chance")
def sets(got, want, case):
    found, expected = together(drawn(got[2:], case), case)
    if expected >= 150 and not 0.5 * expected <= found <= 1.6 * expected:
        return f"Neighbours within a stratum were drawn together {found} times; chance would do it about {expected:.0f} times."
    return None


def character(got, case):
    """What a way of drawing can be recognized by, whatever sample it happened to draw."""
    if not isinstance(got, list) or any(faulty_draw(sample, case) for sample in got):
        return "no samples", tuple(np.size(sample) for sample in got[:1]) if isinstance(got, list) else None
    repeats = any(len(np.unique(sample)) < len(sample) for sample in got)
    allocations = np.unique(numbers(drawn(got, case), case), axis=0) if not repeats else []
    allocation = tuple(allocations[0].tolist()) if len(allocations) == 1 else "varies"
    same = set(got[0].tolist()) == set(got[1].tolist())
    fixed = len({tuple(sorted(sample.tolist())) for sample in got}) == 1
    if repeats or allocation == "varies":
        return repeats, allocation == "varies", same
    found, expected = together(drawn(got[2:], case), case)
    near = None if expected < 150 or fixed else found < 0.5 * expected
    return allocation, same, tuple(sorted(got[0].tolist())) if fixed else near


def agree(got, other, case):
    return character(got, case) == character(other, case)
