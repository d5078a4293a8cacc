"""You compare points that differ in one coordinate. A function may be convex along every axis and a saddle across
them, like the product of its variables. Draw both points from all of the box."""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, t = rng.uniform(low, high), rng.uniform()
        y, axis = x.copy(), rng.integers(len(x))
        y[axis] = rng.uniform(low[axis], high[axis])
        at_x, at_y = f(x), f(y)
        gap = f(t * x + (1 - t) * y) - (t * at_x + (1 - t) * at_y)
        if gap > 2e-6 * max(1, abs(at_x), abs(at_y)):
            return x, y, t
    return None
