"""Give every index an axis of its own and write the rules down as comparisons; broadcasting does the
rest.

The axes are sentence, query, key. Padding compares keys with lengths and is the same for all queries;
causality compares keys with the *positions* of the queries and is the same for all sentences.

The position is the point. When a model generates with a cache, it asks with the newest tokens only, one
query against all the keys so far. A triangle that starts in the upper left corner would show that query
nothing but the first key.
"""

import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    """Return booleans of shape (batch, n_queries, n_keys), True where a query may look at a key.

    lengths is (batch,), the number of real tokens in each sentence; the queries are the last n_queries
    positions.
    """
    sentence = np.asarray(lengths)[:, None, None]
    query = np.arange(n_keys - n_queries, n_keys)[:, None]
    key = np.arange(n_keys)

    allowed = key <= query if causal else np.ones((n_queries, n_keys), dtype=bool)
    return allowed & (key < sentence)
