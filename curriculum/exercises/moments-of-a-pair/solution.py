r"""Forgetting $Y$ sums the rows of the table, so `p.sum(axis=1)` holds the probabilities of $X$'s values, and an expectation is a
dot product with them. The covariance needs the whole table: $\sum_{i,j} a_i\, p_{ij}\, b_j$ with the deviations $a$ and $b$
is $a^\top P\, b$.

The means are subtracted before anything is multiplied. On paper $\mathbb{E}[XY] - \mathbb{E}[X]\,\mathbb{E}[Y]$ is the same; for
values near a hundred million both terms are near $10^{16}$, where neighbouring floats are 2 apart, and their difference
means nothing.
"""

import numpy as np


def moments(x, y, p):
    """Means (2,), covariance matrix (2, 2) and correlation of two variables with joint probabilities p, (n, m)."""
    of_x, of_y = p.sum(axis=1), p.sum(axis=0)
    mean = np.array([of_x @ x, of_y @ y])
    a, b = x - mean[0], y - mean[1]
    both = a @ p @ b
    covariance = np.array([[of_x @ a**2, both], [both, of_y @ b**2]])
    with np.errstate(invalid="ignore"):
        return mean, covariance, both / np.sqrt(covariance[0, 0] * covariance[1, 1])
