"""Row operations are matrices that multiply from the left. Together they turn A into I, so together they *are* the
inverse, and applied to I they leave themselves behind in the right half.

The pivot row is divided first; then one outer product clears the column in all other rows at once. `factors[k] = 0`
spares the pivot row itself.

Whether a matrix is singular is not a question of size: 1e-12 times the identity is as good a matrix as the identity.
In practice one looks at the condition number, which does not change when everything is scaled."""

import numpy as np


def inverse(A):
    """The inverse of the square matrix A, shape (n, n). Raises ValueError when there is none."""
    n = len(A)
    if A.shape != (n, n):
        raise ValueError("only a square matrix has an inverse")
    both = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.abs(both[k:, k]).argmax()
        if both[p, k] == 0:
            raise ValueError("the matrix is singular")
        both[[k, p]] = both[[p, k]]
        both[k] /= both[k, k]
        factors = both[:, k].copy()
        factors[k] = 0
        both -= np.outer(factors, both[k])
    return both[:, n:]
