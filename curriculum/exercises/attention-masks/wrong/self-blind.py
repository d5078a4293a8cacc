"""Your tokens cannot see themselves: the diagonal is blocked, and the first token of a text sees nothing at
all. What is forbidden is the future, the positions after the query's own."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)
    allowed = key < query if causal else np.ones((n_queries, n_keys), dtype=bool)
    return allowed & (key < np.asarray(lengths)[:, None, None])
