"""You set blocked scores to zero. A score of zero is an ordinary score, with exponential 1, and may even be
the largest of its row. A blocked score has to be minus infinity, whose exponential is 0."""

import numpy as np


def attention(Q, K, V, mask=None):
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        scores = scores * mask
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights
