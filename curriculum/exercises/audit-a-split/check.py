"""Cases for audits of splits: loans with reminders, copies, missing values, identifiers, customers on both sides."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same


def loans(rng, n, months, customers):
    """Loans as columns of plain data; `reminders` is filled only for bad ones."""
    bad = (rng.random(n) < 0.35).astype(int)
    bad[:2] = [0, 1]
    return {
        "customer": rng.integers(*customers, n).tolist(),
        "month": np.sort(rng.integers(*months, n)).tolist(),
        "income": (rng.integers(15, 60, n) * 100.0).tolist(),
        "owner": rng.choice(["rents", "owns", "family"], n).tolist(),
        "reminders": [float(rng.integers(1, 4)) if b else None for b in bad],
        "form": [int(v) for v in rng.permutation(10 * n)[:n]],
        "bad": bad.tolist(),
    }


def with_copies(rng, test, train, count):
    """The test set with the features of some training rows in place of its first ones."""
    rows = rng.integers(0, len(train["bad"]), count)
    for name in ("income", "owner", "reminders", "form"):
        test[name] = [train[name][i] for i in rows] + test[name][count:]
    return test


def cases(rng):
    fixed = np.random.default_rng(13)
    names = {"group": "customer", "time": "month", "target": "bad"}
    train, test = loans(fixed, 24, (1, 10), (100, 140)), loans(fixed, 10, (8, 13), (120, 170))
    yield Case(
        "loans with reminders", visible=True, train=train, test=with_copies(fixed, test, train, 3), **names
    )
    yield Case(
        "a clean split",
        visible=True,
        train={
            "who": ["a", "b", "c", "d", "e", "f"],
            "day": [1, 2, 2, 3, 4, 4],
            "x": [1.5, 2.0, 1.5, 2.0, 3.0, 3.0],
            "y": [0, 1, 1, 0, 1, 0],
        },
        test={"who": ["g", "h"], "day": [5, 6], "x": [2.5, 4.0], "y": [1, 0]},
        group="who",
        time="day",
        target="y",
    )
    yield Case(
        "twins among the training rows, and among the test rows",
        train={
            "x": [1, 1, 1, 2, 2],
            "k": ["u", "u", "u", "v", "w"],
            "y": [0, 1, 0, 1, 1],
            "t": [1, 1, 2, 2, 3],
            "g": [1, 2, 3, 4, 5],
        },
        test={
            "x": [1, 1, 2, 2, 9, 9],
            "k": ["u", "v", "v", "x", "q", "q"],
            "y": [0, 0, 0, 1, 1, 1],
            "t": [3, 4, 2, 9, 9, 9],
            "g": [5, 5, 6, 7, 8, 8],
        },
        group="g",
        time="t",
        target="y",
    )
    yield Case(
        "empty gives it away",
        train={
            "g": list(range(8)),
            "t": [0.5] * 8,
            "closed": [None, None, None, "fast", "slow", "fast", None, "fast"],
            "mixed": [None, "a", None, "b", "b", "b", "a", "b"],
            "same": [7.0] * 8,
            "y": [0, 0, 0, 1, 1, 1, 0, 1],
        },
        test={
            "g": [9, 9],
            "t": [0.5, 0.4],
            "closed": ["fast", None],
            "mixed": ["a", None],
            "same": [7.0, None],
            "y": [1, 1],
        },
        group="g",
        time="t",
        target="y",
    )
    yield Case(
        "exactly half as many values as rows",
        train={
            "g": [1, 1, 2, 2, 3, 3],
            "t": [1, 2, 3, 4, 5, 6],
            "z": [5, 5, 6, 6, 7, 7],
            "a": [1, 2, 3, 4, 4, 4],
            "y": [1, 1, 0, 0, 1, 1],
        },
        test={"g": [3, 3, 3], "t": [6, 6, 7], "z": [5, 8, 7], "a": [1, 4, 4], "y": [0, 0, 1]},
        group="g",
        time="t",
        target="y",
    )
    yield Case(
        "missing values in copies",
        train={
            "g": ["p", "q", "r", "s"],
            "t": [1, 1, 1, 2],
            "x": [None, 2.0, None, 3.0],
            "w": ["m", None, None, "n"],
            "y": [0, 1, 1, 0],
        },
        test={
            "g": ["z", "q", "z", "r", "z"],
            "t": [2, 3, 1, 5, 2],
            "x": [None, 2.0, None, 2.0, 3.0],
            "w": ["m", None, None, "n", None],
            "y": [1, 1, 0, 1, 0],
        },
        group="g",
        time="t",
        target="y",
    )
    for i in range(3):
        train = loans(rng, int(rng.integers(40, 90)), (1, 20), (0, 60))
        test = loans(rng, int(rng.integers(15, 40)), (12, 26), (30, 110))
        yield Case(
            f"random loans {i + 1}",
            train=train,
            test=with_copies(rng, test, train, int(rng.integers(0, 6))),
            **names,
        )


def entry(key, title, compare):
    @check(title)
    def judge(got, want, case):
        if not isinstance(got, dict) or key not in got:
            return f"Return a dict with an entry {key!r}."
        return compare(got[key], want[key], name=f"{key!r}")

    return judge


copies = entry("copies", "Test rows whose features occur in training", close)
shared = entry("shared_groups", "Groups on both sides", close)
later = entry("not_later", "Test rows that are not later than all of training", close)
gap = entry("share_gap", "The share of ones: test minus training", close)
giveaways = entry("giveaways", "Features that give the target away", same)


def agree(got, other, case):
    return all(close(got[key], other[key], case) is None for key in other)
