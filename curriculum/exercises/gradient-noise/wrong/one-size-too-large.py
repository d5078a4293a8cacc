"""Your batch size is the first that is *more* than enough. A spread of exactly the allowed size will do, and
sizes start at 1, not at 0."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum((gradients - full) ** 2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance / sizes * (n - sizes) / (n - 1))
    enough = min(n, np.sum(spreads > share * np.linalg.norm(full)) + 2)
    return full, float(spreads[batch - 1]), int(enough)
