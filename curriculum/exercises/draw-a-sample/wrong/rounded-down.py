"""You round down what each stratum is due and stop there, so units are missing. Hand out what is left over to the largest remainders."""

import numpy as np


def draw(stratum, n, rng):
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    # what is left over is left out
    chosen = []
    for label, k in zip(labels, numbers, strict=True):
        members = np.flatnonzero(stratum == label)
        chosen.append(rng.choice(members, k, replace=False))
    return np.concatenate(chosen)
