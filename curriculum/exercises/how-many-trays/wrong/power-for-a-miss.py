"""Under `type_2` you return the power. The probability of a miss is what is left: one minus the power."""

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
        "type_1": float(binom.sf(critical[i] - 1, n[i], p0)),
        "type_2": float(reached[i]),
    }
