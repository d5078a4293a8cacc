"""You blend the first picture of each kind. The task asks for the mean of all pictures with that label, which smooths
out one writer's hand."""

import numpy as np


def morph(X, y, a, b, t):
    start = X[np.flatnonzero(y == a)[0]].astype(float)
    end = X[np.flatnonzero(y == b)[0]].astype(float)
    return start + t[:, None] * (end - start)
