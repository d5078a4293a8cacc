"""Your spread is that of draws with replacement: a batch of all examples would still be noisy. Without
replacement there is a factor (n - B) / (n - 1) below the root."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum((gradients - full) ** 2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance / sizes)
    enough = next((B for B in sizes if spreads[B - 1] <= share * np.linalg.norm(full)), n)
    return full, float(spreads[batch - 1]), int(enough)
