r"""One function of probabilities does all the work: the entropy of the row totals, of the column totals,
and of the cells. Zeros are left out before the logarithm, because $p \log p$ tends to zero while
`0 * log(0)` is `nan`.

The chain rule spares the rest: $H(Y \mid X) = H(X, Y) - H(X)$ is the average over the rows, each with its
weight, and a row that never occurs has weight zero, without any special case.

Dividing by the total first matters. Counts are not probabilities, and dividing as floats keeps huge ones
from overflowing.
"""

import numpy as np


def bits(p):
    """Entropy in bits of probabilities of any shape."""
    p = p[p > 0]
    return -(p * np.log2(p)).sum()


def entropies(counts):
    """Entropies in bits of a table of counts, (r, c): a dict with "x", "y", "joint", "y_given_x", "mutual"."""
    p = np.asarray(counts, dtype=float)
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - x, "mutual": x + y - joint}
