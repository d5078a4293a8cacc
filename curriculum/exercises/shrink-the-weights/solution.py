r"""Centering the columns takes the intercept out of the problem: whatever the weights, the best intercept
makes the residuals sum to zero. The targets need no centering, because a constant in the residuals is
invisible to centered columns.

Then one column at a time. The residuals are kept up to date, so that a step costs $n$ operations: adding
back the column's own part gives $z$, soft thresholding and a division give the new weight, and the
difference goes into the residuals.

The threshold works on $z$ *before* the division. The L1 part decides whether the column is worth having
at all, the L2 part how far what is left is shrunk. Every step minimizes $J$ exactly in one direction, so
$J$ never rises; and as the part of $J$ that has corners is a sum over single weights, a point at which no
single weight can improve is the minimum.
"""

import numpy as np


def fit(X, y, l1, l2):
    """Linear regression with L1 and L2 penalties on the weights, not on the intercept.

    X: (n, d). y: (n,). Returns the weights, (d,), and the intercept, a float.
    """
    center = X.mean(axis=0)
    A, residual = X - center, y
    size = A.var(axis=0)
    weights = np.zeros(X.shape[1])
    change = np.inf
    while change > 1e-9 * np.abs(weights).max():
        change = 0.0
        for j in np.flatnonzero(size):
            z = (A[:, j] * residual).mean() + size[j] * weights[j]
            new = np.sign(z) * max(abs(z) - l1, 0) / (size[j] + l2)
            residual = residual - A[:, j] * (new - weights[j])
            change, weights[j] = max(change, abs(new - weights[j])), new
    return weights, float(y.mean() - center @ weights)
