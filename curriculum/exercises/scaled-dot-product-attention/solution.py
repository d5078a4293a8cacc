"""Three matrix steps: compare, normalize, mix. Everything else is care.

A blocked score becomes $-\\infty$ *before* the softmax: its exponential is 0, and the keys that remain
share the whole weight. The largest score is subtracted first, which changes nothing in the ratio and keeps
every exponential at 1 or below. It has to be the largest of the scores that are *left*: a blocked giant
would push all the others down to 0.

A query that may look nowhere has $-\\infty$ for its largest score, and $-\\infty - (-\\infty)$ is not a
number. Raising the largest score to the smallest finite float avoids that: all the exponentials are then 0.
In every other row the largest score contributes $e^0 = 1$, so the total is at least 1, and
`np.maximum(total, 1)` touches only the empty rows."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Return (output, weights) of scaled dot-product attention.

    Q is (..., n, d_k), K (..., m, d_k), V (..., m, d_v); mask broadcasts to (..., n, m), True where a
    query may look. The results have the shapes (..., n, d_v) and (..., n, m).
    """
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)

    largest = np.maximum(scores.max(axis=-1, keepdims=True), np.finfo(float).min)
    weights = np.exp(scores - largest)
    weights = weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1)
    return weights @ V, weights
