"""The singular value decomposition of the centred data, $X_c = U \\Sigma V^\\top$, holds everything at
once. The rows of $V^\\top$ are the components, because the covariance matrix is
$\\frac{1}{n-1} X_c^\\top X_c = V \\frac{\\Sigma^2}{n-1} V^\\top$: its eigenvectors are the columns of $V$
and its eigenvalues the squared singular values divided by $n - 1$. They come sorted, largest first.

The covariance matrix itself is never formed. That saves a step, and it saves digits: squaring the data
squares the ratio between the largest and the smallest spread. The eigenvectors of the covariance matrix
(`np.linalg.eigh`, turned round, because it sorts upwards) are an equally right answer here.

The total is taken over *all* the singular values, before the cut to $k$."""

import numpy as np


def pca(X, k):
    """Return (components, variances, ratios, scores) of the first k principal components of X.

    X is (n, d). The results have the shapes (k, d), (k,), (k,) and (n, k).
    """
    X = np.asarray(X, dtype=float)
    centred = X - X.mean(axis=0)
    _, singular, Vt = np.linalg.svd(centred, full_matrices=False)

    components = Vt[:k]
    variances = singular**2 / (len(X) - 1)
    total = variances.sum()
    ratios = variances / total if total > 0 else np.zeros_like(variances)
    return components, variances[:k], ratios[:k], centred @ components.T
