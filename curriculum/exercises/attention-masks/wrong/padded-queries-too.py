"""You block padded keys, which is right, and the rows of padded queries as well. Here the mask concerns
keys alone. What a padded query computes is thrown away later, and rows without any key are how NaN gets
into a softmax."""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    lengths = np.asarray(lengths)[:, None, None]
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)
    allowed = key <= query if causal else np.ones((n_queries, n_keys), dtype=bool)
    return allowed & (key < lengths) & (query < lengths)
