"""You average over the examples *and* the outputs. The task sums over the outputs: divide by n only, in the loss
and in the gradients."""

import numpy as np


def gradients(X, W, b, Y):
    """Loss of P = X W + b and its gradients: (float, (d, k), (k,), (n, d))."""
    residual = X @ W + b - Y
    G = 2 * residual / residual.size
    loss = float(np.sum(residual**2) / residual.size)
    return loss, X.T @ G, G.sum(axis=0), G @ W.T
