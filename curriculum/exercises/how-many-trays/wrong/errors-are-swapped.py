"""The two errors are swapped. Type I is the false alarm: rejecting although nothing is going on. Type II is the miss."""

import numpy as np
from scipy.stats import binom, norm


def plan(p0, p1, alpha, power):
    n = np.arange(1, 2001)
    critical = binom.isf(alpha, n, p0) + 1
    reached = binom.sf(critical - 1, n, p1)
    i = np.argmax(reached >= power)
    return {
        "n": int(n[i]),
        "critical": int(critical[i]),
        "type_1": float(1 - reached[i]),
        "type_2": float(binom.sf(critical[i] - 1, n[i], p0)),
    }
