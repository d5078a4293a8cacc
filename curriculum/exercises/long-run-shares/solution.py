r"""A million steps are twenty squarings: `matrix_power` squares and multiplies. Diagonalizing would do it too, where $P$ has
enough eigenvectors; not every chain has.

The stationary amounts are an eigenvector of $P^\top$ with eigenvalue 1. (The eigenvector of $P$ itself is a column of
equal numbers, because each row sums to one: true, and of no use.) Of all computed eigenvalues the one *nearest* to 1 is
taken, since rounding leaves 0.9999999999999998. Eigenvectors come with any sign and any length, here with tiny imaginary parts at most;
dividing by the sum and multiplying with the right total settles all three.

Taking a high power instead fails when the bikes go back and forth: the eigenvalue $-1$ does not fade.
"""

import numpy as np


def forecast(P, start, t):
    """Amounts after t steps of the chain P (n, n; rows sum to one) and in the long run, both of shape (n,)."""
    after = start @ np.linalg.matrix_power(P, t)
    values, vectors = np.linalg.eig(P.T)
    stationary = vectors[:, np.abs(values - 1).argmin()].real
    return after, stationary / stationary.sum() * start.sum()
