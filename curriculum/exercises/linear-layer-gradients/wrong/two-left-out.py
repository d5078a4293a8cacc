"""Your gradients are half of what they should be: the derivative of a square brings down a factor of 2. Some
define the loss with a half to be rid of it; this one has none."""

import numpy as np


def gradients(X, W, b, Y):
    """Loss of P = X W + b and its gradients: (float, (d, k), (k,), (n, d))."""
    residual = X @ W + b - Y
    G = residual / len(X)
    loss = float(np.sum(residual**2) / len(X))
    return loss, X.T @ G, G.sum(axis=0), G @ W.T
