"""You divide every feature by its standard deviation before you look for directions. That is often wise
when units differ, but it answers another question: it diagonalizes the correlation matrix. Here, centre the
features and leave their scale alone."""

import numpy as np


def pca(X, k):
    X = np.asarray(X, dtype=float)
    spread = X.std(axis=0, ddof=1)
    scaled = (X - X.mean(axis=0)) / np.where(spread > 0, spread, 1)
    _, singular, Vt = np.linalg.svd(scaled, full_matrices=False)
    variances = singular**2 / (len(X) - 1)
    total = variances.sum()
    ratios = variances / total if total > 0 else np.zeros_like(variances)
    return Vt[:k], variances[:k], ratios[:k], scaled @ Vt[:k].T
