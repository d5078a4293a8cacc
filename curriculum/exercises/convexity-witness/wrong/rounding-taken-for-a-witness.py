"""You ask for any excess, however small. On a plane both sides are equal, and rounding puts one ahead now and
then. Ask for a margin that grows with the values."""

import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    rng = np.random.default_rng()
    for _ in range(1000):
        x, y, t = rng.uniform(low, high), rng.uniform(low, high), rng.uniform()
        at_x, at_y = f(x), f(y)
        gap = f(t * x + (1 - t) * y) - (t * at_x + (1 - t) * at_y)
        if gap > 0:
            return x, y, t
    return None
