"""Your critical value is one too low, and the level is exceeded: `isf` and `sf` speak of strictly more than k, the rule rejects from c on. Check
`type_1` against `alpha`."""

import numpy as np
from scipy.stats import binom, norm


def plan(p0, p1, alpha, power):
    n = np.arange(1, 2001)
    critical = binom.isf(alpha, n, p0)
    reached = binom.sf(critical - 1, n, p1)
    i = np.argmax(reached >= power)
    return {
        "n": int(n[i]),
        "critical": int(critical[i]),
        "type_1": float(binom.sf(critical[i] - 1, n[i], p0)),
        "type_2": float(1 - reached[i]),
    }
