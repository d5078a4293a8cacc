"""You look for a graph that lies *below* its chord. That is what convex functions do. A witness against convexity
has the graph above the chord."""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, y, t = rng.uniform(low, high), rng.uniform(low, high), rng.uniform()
        at_x, at_y = f(x), f(y)
        gap = (t * at_x + (1 - t) * at_y) - f(t * x + (1 - t) * y)
        if gap > 2e-6 * max(1, abs(at_x), abs(at_y)):
            return x, y, t
    return None
