"""You draw with NumPy's global generator and not with `rng`, so the sample cannot be reproduced, and changes whatever else uses that generator."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    numbers[np.argsort(numbers - due)[: n - numbers.sum()]] += 1
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(np.random.choice(members, k, replace=False))
    return np.concatenate(chosen)
