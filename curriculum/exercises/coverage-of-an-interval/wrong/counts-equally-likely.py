"""You take the share of intervals that contain p, as if all counts were equally likely. Weight each count by its probability under p."""

from math import comb

import numpy as np


def coverage(n, z, p):
    k = np.arange(n + 1)
    share = k / n
    middle = share + z**2 / (2 * n)
    half = z * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    intervals = np.column_stack([middle - half, middle + half]) / (1 + z**2 / n)
    ways = np.array([float(comb(n, i)) for i in range(n + 1)])
    probable = ways[:, None] * p ** k[:, None] * (1 - p) ** (n - k[:, None])
    caught = (intervals[:, :1] <= p) & (p <= intervals[:, 1:])
    return intervals, caught.mean(axis=0)
