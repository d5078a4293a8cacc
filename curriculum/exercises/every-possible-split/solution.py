"""`combinations` lists the places of the first group, one row a split, and fancy indexing turns the table of places into a table of
values. The sum of the second group is what the first leaves of the total.

The observed split is the very first combination, places 0 to n - 1, so its statistic is computed by the same operations as all others.

Three alternatives need one comparison: turn the statistic so that large means extreme. "less" turns the sign round, "two-sided" drops it.
The slack in the comparison is there because 0.1 + 0.2 + 0.3 depends on the order of the terms in its last digit, and a tie must not depend on that.
"""

from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    """The exact p-value of the difference of means, over all splits of the pooled measurements."""
    n, m = len(a), len(b)
    pool = np.concatenate([a, b]).astype(float)
    first = pool[np.array(list(combinations(range(n + m), n)))].sum(axis=1)
    statistic = first / n - (pool.sum() - first) / m
    extreme = {"greater": statistic, "less": -statistic, "two-sided": np.abs(statistic)}[alternative]
    return float(np.mean(extreme >= extreme[0] - 1e-9 * np.abs(pool).max()))
