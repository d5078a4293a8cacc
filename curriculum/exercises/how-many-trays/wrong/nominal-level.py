"""As type I error you return alpha, the level that was allowed. Counts come in steps, so the true probability of a false alarm is usually smaller; compute it from
the critical value."""

import numpy as np
from scipy.stats import binom, norm


def plan(p0, p1, alpha, power):
    n = np.arange(1, 2001)
    critical = binom.isf(alpha, n, p0) + 1
    reached = binom.sf(critical - 1, n, p1)
    i = np.argmax(reached >= power)
    return {"n": int(n[i]), "critical": int(critical[i]), "type_1": alpha, "type_2": float(1 - reached[i])}
