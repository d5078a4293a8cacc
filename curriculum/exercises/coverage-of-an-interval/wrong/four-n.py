"""Under the root stands z squared over four times n *squared*."""

from math import comb

import numpy as np


def coverage(n, z, p):
    k = np.arange(n + 1)
    share = k / n
    middle = share + z**2 / (2 * n)
    half = z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n))
    intervals = np.column_stack([middle - half, middle + half]) / (1 + z**2 / n)
    ways = np.array([float(comb(n, i)) for i in range(n + 1)])
    probable = ways[:, None] * p ** k[:, None] * (1 - p) ** (n - k[:, None])
    caught = (intervals[:, :1] <= p) & (p <= intervals[:, 1:])
    return intervals, (probable * caught).sum(axis=0)
