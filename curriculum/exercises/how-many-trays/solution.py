"""All sample sizes at once: `binom` takes arrays, so one line gives the critical value of every n up to 2,000.

`binom.isf(alpha, n, p0)` is the smallest k with $P(X > k) \\le \\alpha$. To reject at $X > k$ is to reject at $X \\ge k + 1$, and `sf(c - 1)` is
$P(X \\ge c)$: both lines turn on the same off-by-one, because a survival function means *strictly* more.

`argmax` of a row of booleans is the place of the first true one. The power rises like a saw, so a bisection could land on a later tooth.
"""

import numpy as np
from scipy.stats import binom


def plan(p0, p1, alpha, power):
    """The smallest test of p0 against p1 that keeps the level and reaches the power: n, critical, type_1, type_2."""
    n = np.arange(1, 2001)
    critical = binom.isf(alpha, n, p0) + 1
    reached = binom.sf(critical - 1, n, p1)
    i = np.argmax(reached >= power)
    return {
        "n": int(n[i]),
        "critical": int(critical[i]),
        "type_1": float(binom.sf(critical[i] - 1, n[i], p0)),
        "type_2": float(1 - reached[i]),
    }
