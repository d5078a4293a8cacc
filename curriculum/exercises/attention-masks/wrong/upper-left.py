"""Your triangle begins in the upper left corner, as if the first query stood at position 0. The queries are
the last positions: align the triangle with the lower right corner. With as many queries as keys the two are
the same, which is why this stays hidden until a cache comes in."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    allowed = np.ones((n_queries, n_keys), dtype=bool)
    if causal:
        allowed = np.tril(allowed)
    return allowed & (np.arange(n_keys) < np.asarray(lengths)[:, None, None])
