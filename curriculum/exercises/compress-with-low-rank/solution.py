r"""By the theorem of Eckart and Young the best table of rank $k$ keeps the $k$ largest singular values, and its squared error is
the sum of the squares that were cut. So the errors of *all* ranks are known before anything is multiplied: a running sum of squares from the small
end, where the first entry belongs to the highest rank but one. The condition is on the errors' roots; comparing squares saves the roots but then the tolerance must be squared too.

The count of ranks whose error is too large is the smallest rank that is not: errors fall with the rank.
"""

import numpy as np


def compress(A, tolerance):
    """Thin tables left (m, k) and right (k, n) whose product is within tolerance of A in relative Frobenius norm."""
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    squared_errors = np.cumsum(s[::-1] ** 2)
    k = int((squared_errors > tolerance**2 * (s**2).sum()).sum())
    return U[:, :k] * s[:k], Vt[:k]
