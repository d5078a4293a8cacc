r"""The intervals come first, one for each possible count. Then the truth enters: a true $p$ says how probable each count is, and the coverage is the
probability of the counts whose interval contains $p$. Two tables of shape (counts, truths) say it all: how probable, and whether caught.

The coverage jumps as $p$ passes an end of an interval, because counts are whole numbers. It cannot be 95 % everywhere; what one asks of an interval is to
stay near it. Replace the ends by $\hat p \pm z\sqrt{\hat p(1 - \hat p)/n}$, and see what happens at $p = 0.97$.
"""

from math import comb

import numpy as np


def coverage(n, z, p):
    """Wilson intervals for 0 to n successes (n + 1, 2), and the probability that they contain each true p (m,)."""
    k = np.arange(n + 1)
    share = k / n
    middle = share + z**2 / (2 * n)
    half = z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    intervals = np.column_stack([middle - half, middle + half]) / (1 + z**2 / n)
    ways = np.array([float(comb(n, i)) for i in range(n + 1)])
    probable = ways[:, None] * p ** k[:, None] * (1 - p) ** (n - k[:, None])
    caught = (intervals[:, :1] <= p) & (p <= intervals[:, 1:])
    return intervals, (probable * caught).sum(axis=0)
