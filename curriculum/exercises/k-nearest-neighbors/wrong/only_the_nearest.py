"""You ask the single nearest example, whatever `k` is. Let the `k` nearest vote."""

import numpy as np


def classify(X, y, new, k):
    differences = np.asarray(new, dtype=float)[:, None] - np.asarray(X, dtype=float)
    return np.asarray(y)[(differences**2).sum(axis=2).argmin(axis=1)]
