"""Your two-sided p-value is twice the one-sided one. That agrees only when the distribution of splits is symmetric, which it is not when the groups differ in size. Count the splits
whose absolute difference is at least as large."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    statistic = first / n - (pool.sum() - first) / m
    greater = np.mean(statistic >= statistic[0] - slack)
    less = np.mean(statistic <= statistic[0] + slack)
    return float({"greater": greater, "less": less, "two-sided": min(1.0, 2 * min(greater, less))}[alternative])
