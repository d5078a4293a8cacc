import numpy as np


def morph(X, y, a, b, t):
    """Blends of the mean of the rows labelled a and the mean of those labelled b: shape (m, d).

    X: (n, d). y: labels, (n,). t: how far to go from a to b, (m,).
    """
    ...
