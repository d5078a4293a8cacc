"""You take rows where the directions are columns, or the other way round. The result is orthonormal as
well, which hides the slip, but the data do not have the variances that you report along it. `eigh` returns
eigenvectors as columns; the rows of the third result of `svd` are directions already."""

import numpy as np


def pca(X, k):
    X = np.asarray(X, dtype=float)
    centred = X - X.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(X) - 1))
    variances, vectors = variances[::-1], vectors[:, ::-1]
    total = variances.sum()
    ratios = variances / total if total > 0 else np.zeros_like(variances)
    components = vectors[:k]
    return components, variances[:k], ratios[:k], centred @ components.T
