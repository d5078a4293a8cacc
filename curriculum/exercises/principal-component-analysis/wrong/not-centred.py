"""You decompose the data without subtracting the column means. The first component then points from the
origin to the middle of the cloud, and its "variance" measures how far away that is. Centre every column
first."""

import numpy as np


def pca(X, k):
    X = np.asarray(X, dtype=float)
    _, singular, Vt = np.linalg.svd(X, full_matrices=False)
    variances = singular**2 / (len(X) - 1)
    total = variances.sum()
    return Vt[:k], variances[:k], variances[:k] / total, X @ Vt[:k].T
