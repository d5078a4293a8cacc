"""Only splits that are strictly more extreme are counted. "At least as extreme" includes the split that happened and everything equal to it; otherwise the
most extreme result would have the p-value 0."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    statistic = first / n - (pool.sum() - first) / m
    extreme = {"greater": statistic, "less": -statistic, "two-sided": np.abs(statistic)}[alternative]
    return float(np.mean(extreme > extreme[0] + slack))
