import numpy as np


def gradients(X, W, b, Y):
    """Loss of P = X W + b and its gradients: (float, (d, k), (k,), (n, d))."""
    ...
