"""You measure the size of the examples' gradients, not their distance from the full one. Examples that all agree
make no noise, however large their gradients are."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum(gradients**2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance / sizes * (n - sizes) / (n - 1))
    enough = sizes[spreads <= share * np.linalg.norm(full)][0]
    return full, float(spreads[batch - 1]), int(enough)
