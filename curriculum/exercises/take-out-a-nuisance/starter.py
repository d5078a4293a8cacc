import numpy as np


def take_out(X, Z, X_new, Z_new):
    """Residuals of X (n, d) and X_new (m, d) after what Z (n, q) and ones predict, learned from X and Z."""
    ...
