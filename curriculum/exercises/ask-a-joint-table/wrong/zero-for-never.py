"""Where the condition was never seen you return zeros, a distribution that adds up to nothing and looks like an answer. The task
asks for `nan`: the table cannot know."""

import numpy as np


def ask(counts, keep, given):
    D = counts.ndim
    table = counts[tuple(slice(given[a], given[a] + 1) if a in given else slice(None) for a in range(D))]
    left = np.einsum(table, list(range(D)), list(keep))
    return left / max(left.sum(), 1e-300)
