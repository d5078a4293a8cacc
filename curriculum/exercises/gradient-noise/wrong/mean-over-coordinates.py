"""You average the squares over the coordinates as well. A squared length is the *sum* over the coordinates; only
the examples are averaged."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean((gradients - full) ** 2)
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance / sizes * (n - sizes) / (n - 1))
    enough = sizes[spreads <= share * np.linalg.norm(full)][0]
    return full, float(spreads[batch - 1]), int(enough)
