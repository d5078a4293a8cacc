"""You take the softmax over all keys and set the blocked weights to zero afterwards. What they had is then
lost, and the rows no longer sum to one. Block the scores before the softmax, so that the remaining keys
share the whole weight."""

import numpy as np


def attention(Q, K, V, mask=None):
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    if mask is not None:
        weights = weights * mask
    return weights @ V, weights
