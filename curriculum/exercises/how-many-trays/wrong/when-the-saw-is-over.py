"""You take the n from which on the power never falls below the target. The task asks for the first n that reaches it; the power is a saw, and a few
seeds fewer may do as well."""

import numpy as np
from scipy.stats import binom, norm


def plan(p0, p1, alpha, power):
    n = np.arange(1, 2001)
    critical = binom.isf(alpha, n, p0) + 1
    reached = binom.sf(critical - 1, n, p1)
    i = len(n) - np.argmax(reached[::-1] < power)
    return {
        "n": int(n[i]),
        "critical": int(critical[i]),
        "type_1": float(binom.sf(critical[i] - 1, n[i], p0)),
        "type_2": float(1 - reached[i]),
    }
