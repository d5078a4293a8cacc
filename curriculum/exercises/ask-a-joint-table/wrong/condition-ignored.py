"""You sum the given variables away like the forgotten ones, so the condition has no effect and you return a marginal.
Take the slice with the observed values first."""

import numpy as np


def ask(counts, keep, given):
    left = np.einsum(counts, list(range(counts.ndim)), list(keep))
    return left / left.sum()
