"""You take the first units of each stratum. The first rows of a file are January, or the oldest customers: let chance choose."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    numbers[np.argsort(numbers - due)[: n - numbers.sum()]] += 1
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(members[:k])
    return np.concatenate(chosen)
