r"""Write each value's deviation from the overall mean $M$ as its deviation from its part's mean, plus the part's
deviation from $M$. Square and sum; within a part the first deviations sum to zero, so the mixed term vanishes:

$$ V = \frac{1}{N} \sum_j n_j \bigl( v_j + (m_j - M)^2 \bigr). $$

This is the **law of total variance**: variance within the parts plus variance between them. Both sums weight a part by
its count, so an empty one drops out. Like the variance itself, the second term subtracts the mean *before* squaring.
"""

import numpy as np


def combine(n, mean, variance):
    """Count, mean and variance of the union of k parts, from the count, mean and variance of each."""
    n, mean, variance = np.asarray(n), np.asarray(mean), np.asarray(variance)
    total = n.sum()
    overall = (n * mean).sum() / total
    return total, overall, (n * (variance + (mean - overall) ** 2)).sum() / total
