"""You keep the directions with the least variance. `eigh` sorts its eigenvalues upwards, so the first
columns are the flattest directions of the data: turn the order round before you cut."""

import numpy as np


def pca(X, k):
    X = np.asarray(X, dtype=float)
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    total = variances.sum()
    ratios = variances / total if total > 0 else np.zeros_like(variances)
    components = vectors.T[:k]
    return components, variances[:k], ratios[:k], centred @ components.T
