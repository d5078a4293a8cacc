"""You let a query look at a key when one of the two rules allows it. It takes both: a key must be a real
token and not lie in the future. Combine what is allowed with "and"."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)
    real = key < np.asarray(lengths)[:, None, None]
    if causal:
        return real | (key <= query)
    return np.repeat(real, n_queries, axis=1)
