"""You take units at equal steps from a random start. Each unit has the same chance, but neighbours never come together, so most sets are impossible. Draw each set with
the same chance."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    numbers[np.argsort(numbers - due)[: n - numbers.sum()]] += 1
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(members[(np.arange(k) * len(members) // max(k, 1) + rng.integers(len(members))) % len(members)])
    return np.concatenate(chosen)
