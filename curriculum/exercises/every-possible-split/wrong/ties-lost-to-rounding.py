"""Ties are lost to rounding: sums of the same numbers in another order differ in the last digit, and a plain `>=` then says no. Allow for a little
slack in the comparison."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    rest = np.array([np.delete(pool, list(rows)).mean() for rows in combinations(range(n + m), n)])
    means = np.array([pool[list(rows)].mean() for rows in combinations(range(n + m), n)])
    statistic = means - rest
    extreme = {"greater": statistic, "less": -statistic, "two-sided": np.abs(statistic)}[alternative]
    return float(np.mean(extreme >= extreme[0]))
