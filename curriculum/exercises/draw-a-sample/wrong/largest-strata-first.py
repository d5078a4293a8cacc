"""You hand out what is left over to the *largest strata*. It belongs to those with the largest fractional parts, or large strata get more than their share again and
again."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    numbers[np.argsort(-sizes, kind="stable")[: n - numbers.sum()]] += 1
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(rng.choice(members, k, replace=False))
    return np.concatenate(chosen)
