"""You find no witness anywhere. Draw both points from the whole box: points that lie close together see almost a
straight line, and the gap between graph and chord drowns in the margin."""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, t = rng.uniform(low, high), rng.uniform()
        y = np.clip(x + rng.normal(size=len(x)) * 1e-5, low, high)
        at_x, at_y = f(x), f(y)
        gap = f(t * x + (1 - t) * y) - (t * at_x + (1 - t) * at_y)
        if gap > 2e-6 * max(1, abs(at_x), abs(at_y)):
            return x, y, t
    return None
