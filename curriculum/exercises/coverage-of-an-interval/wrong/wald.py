"""This is the Wald interval, with the standard error at the estimate. For 0 or n successes it has length zero, and near the edges it misses the truth far too
often. Use Wilson's ends."""

from math import comb

import numpy as np


def coverage(n, z, p):
    k = np.arange(n + 1)
    share = k / n
    middle = share
    half = z * np.sqrt(share * (1 - share) / n)
    intervals = np.column_stack([middle - half, middle + half]) / 1
    ways = np.array([float(comb(n, i)) for i in range(n + 1)])
    probable = ways[:, None] * p ** k[:, None] * (1 - p) ** (n - k[:, None])
    caught = (intervals[:, :1] <= p) & (p <= intervals[:, 1:])
    return intervals, (probable * caught).sum(axis=0)
