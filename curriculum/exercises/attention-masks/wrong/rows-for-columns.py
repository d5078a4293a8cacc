"""You block the rows of the padded positions where their columns should be blocked. A row says what one
query may see; to hide a token from everybody, close its column."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)
    allowed = key <= query if causal else np.ones((n_queries, n_keys), dtype=bool)
    return allowed & (query < np.asarray(lengths)[:, None, None])
