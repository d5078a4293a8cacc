"""Your ratios always sum to 1, whatever k is: you divide by the variance of the components you kept. Divide
by the variance of all the features; what is missing from 1 is what the projection loses."""

import numpy as np


def pca(X, k):
    X = np.asarray(X, dtype=float)
    centred = X - X.mean(axis=0)
    _, singular, Vt = np.linalg.svd(centred, full_matrices=False)
    variances = singular[:k] ** 2 / (len(X) - 1)
    total = variances.sum()
    ratios = variances / total if total > 0 else np.zeros(k)
    return Vt[:k], variances, ratios, centred @ Vt[:k].T
