"""You spend only half of alpha, as if the test were two-sided. This one rejects on the upper side alone, so the whole level belongs
there."""

import numpy as np
from scipy.stats import binom, norm


def plan(p0, p1, alpha, power):
    n = np.arange(1, 2001)
    critical = binom.isf(alpha / 2, n, p0) + 1
    reached = binom.sf(critical - 1, n, p1)
    i = np.argmax(reached >= power)
    return {
        "n": int(n[i]),
        "critical": int(critical[i]),
        "type_1": float(binom.sf(critical[i] - 1, n[i], p0)),
        "type_2": float(1 - reached[i]),
    }
