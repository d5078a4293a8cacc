"""Your spread falls like 1 / B. The *variance* does; the spread is its root and falls like 1 over the root of
B."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum((gradients - full) ** 2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance * (n - sizes) / (n - 1)) / sizes
    enough = sizes[spreads <= share * np.linalg.norm(full)][0]
    return full, float(spreads[batch - 1]), int(enough)
