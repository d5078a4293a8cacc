r"""Adding an independent term convolves: every sum $s$ comes about as $k$ from the new term and $s - k$ from the old ones, and
`np.convolve` adds up those products for all $s$. Start with the sum of no terms, which is 0 with certainty, and add $n$ times.

For the bell, mean and variance of the sum are $n$ times those of one term, so its standard deviation is $\sqrt n\,\sigma$. The half is there because
the bar at `limit + 1` reaches from `limit + 0.5` to `limit + 1.5`. And `erfc` computes the tail itself: one minus a
distribution function would be zero long before the tail is.

Compare the two numbers for a skewed term and a limit far out: the bell is far too small there, for surprisingly many terms.
"""

from math import erfc, sqrt

import numpy as np


def total(p, n, limit):
    """Distribution of the sum of n independent terms with probabilities p, and P(sum > limit), exact and by the normal curve."""
    distribution = np.ones(1)
    for _ in range(n):
        distribution = np.convolve(distribution, p)
    values = np.arange(len(p))
    mean = values @ p
    deviation = sqrt((values - mean) ** 2 @ p)
    z = (limit + 0.5 - n * mean) / (deviation * sqrt(n))
    exact = distribution[np.arange(len(distribution)) > limit].sum()
    return distribution, exact, erfc(z / sqrt(2)) / 2
