import numpy as np


def attention_mask(lengths, n_queries, n_keys, causal):
    """Return booleans of shape (batch, n_queries, n_keys), True where a query may look at a key.

    lengths is (batch,), the number of real tokens in each sentence; the queries are the last n_queries
    positions.
    """
    ...
