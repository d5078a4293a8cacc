"""You return the mean squared distance. The spread is its root, in the unit of a gradient, so that it can be
compared with the gradient's length."""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum((gradients - full) ** 2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = variance / sizes * (n - sizes) / (n - 1)
    enough = sizes[spreads <= share * np.linalg.norm(full)][0]
    return full, float(spreads[batch - 1]), int(enough)
