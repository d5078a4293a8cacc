"""The weight is right. The second result is the blend's variance; the task asks for its standard deviation, in the units of the
errors."""

import numpy as np


def blend(first, second):
    apart = first - second
    squares = np.var(apart)
    shared = np.mean((second - second.mean()) * (apart - apart.mean()))
    w = -shared / squares if squares > 0 else 0.5
    return w, np.var(second + w * apart)
