"""The definition of convexity is a claim about *all* pairs of points and all weights. One counterexample ends it, so the search can stop at the first; and no search, however long, can
end with "convex", only with "none found". The asymmetry is that of every test of a hypothesis.

The margin scales with the values. On a linear function both sides are equal, and rounding puts the one or the other ahead; with values of a million, by about 1e-10.

Pairs are drawn from the whole box. Near to each other, two points see almost a straight line, and the gap vanishes with the square of their distance.
"""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, y, t = rng.uniform(low, high), rng.uniform(low, high), rng.uniform()
        at_x, at_y = f(x), f(y)
        gap = f(t * x + (1 - t) * y) - (t * at_x + (1 - t) * at_y)
        if gap > 2e-6 * max(1, abs(at_x), abs(at_y)):
            return x, y, t
    return None
