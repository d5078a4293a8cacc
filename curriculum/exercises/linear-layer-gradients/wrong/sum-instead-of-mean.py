"""Your loss is a mean over the examples, but your gradients belong to the sum: they are n times too large. Divide
by n, once."""

import numpy as np


def gradients(X, W, b, Y):
    """Loss of P = X W + b and its gradients: (float, (d, k), (k,), (n, d))."""
    residual = X @ W + b - Y
    G = 2 * residual
    loss = float(np.sum(residual**2) / len(X))
    return loss, X.T @ G, G.sum(axis=0), G @ W.T
