"""You compare the sums of the groups, not their means. With groups of unequal size the larger group then wins because it is larger. Divide each sum by its own
size."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    statistic = first - (pool.sum() - first)
    extreme = {"greater": statistic, "less": -statistic, "two-sided": np.abs(statistic)}[alternative]
    return float(np.mean(extreme >= extreme[0] - slack))
