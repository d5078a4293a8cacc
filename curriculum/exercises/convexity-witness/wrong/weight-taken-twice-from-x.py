"""You weigh the points one way in the argument and the other way in the chord. The same t belongs to x in both
places, or you compare the graph with another point of the chord."""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, y, t = rng.uniform(low, high), rng.uniform(low, high), rng.uniform()
        at_x, at_y = f(x), f(y)
        gap = f(t * x + (1 - t) * y) - ((1 - t) * at_x + t * at_y)
        if gap > 2e-6 * max(1, abs(at_x), abs(at_y)):
            return x, y, t
    return None
