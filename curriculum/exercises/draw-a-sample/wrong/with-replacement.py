"""You draw with replacement, which `rng.choice` does unless you say `replace=False`, so units come up twice."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    numbers[np.argsort(numbers - due)[: n - numbers.sum()]] += 1
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(rng.choice(members, k))
    return np.concatenate(chosen)
