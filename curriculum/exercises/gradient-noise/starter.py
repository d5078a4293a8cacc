import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    ...
