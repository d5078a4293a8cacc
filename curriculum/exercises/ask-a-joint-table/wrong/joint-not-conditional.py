"""You divide by the number of all observations, which gives the *joint* probability of what was kept and what was given.
Given a condition, only the observations that meet it count: divide by the sum of what is left."""

import numpy as np


def ask(counts, keep, given):
    D = counts.ndim
    table = counts[tuple(slice(given[a], given[a] + 1) if a in given else slice(None) for a in range(D))]
    left = np.einsum(table, list(range(D)), list(keep))
    if left.sum() == 0:
        return left * np.nan
    return left / counts.sum()
