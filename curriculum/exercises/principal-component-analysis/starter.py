import numpy as np


def pca(X, k):
    """Return (components, variances, ratios, scores) of the first k principal components of X.

    X is (n, d). The results have the shapes (k, d), (k,), (k,) and (n, k).
    """
    ...
