"""You do not divide the scores by the square root of d_k. The weights come out too sharp, and the more so
the longer the keys are."""

import numpy as np


def attention(Q, K, V, mask=None):
    scores = Q @ np.swapaxes(K, -1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    largest = np.maximum(scores.max(axis=-1, keepdims=True), np.finfo(float).min)
    weights = np.exp(scores - largest)
    weights = weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1)
    return weights @ V, weights
