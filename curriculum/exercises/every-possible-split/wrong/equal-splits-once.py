"""Splits that look alike are counted once. When values are tied, there are several ways to reach the same groups, and each of them is as likely as any other split. Choose places, not
values."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    different = {tuple(sorted(rows)): sum(rows) for rows in combinations(pool.tolist(), n)}
    first = np.array([pool[:n].sum(), *different.values()])
    statistic = first / n - (pool.sum() - first) / m
    extreme = {"greater": statistic, "less": -statistic, "two-sided": np.abs(statistic)}[alternative]
    return float(np.mean(extreme[1:] >= extreme[0] - slack))
