"""All your p-values are two-sided: the sign of the difference is dropped whatever the alternative. With "greater" only splits on the upper side count, with "less" only those on the
lower side."""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    slack = 1e-9 * np.abs(pool).max()
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    statistic = np.abs(first / n - (pool.sum() - first) / m)
    return float(np.mean(statistic >= statistic[0] - slack))
