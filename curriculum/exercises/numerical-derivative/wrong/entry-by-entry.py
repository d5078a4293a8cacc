"""Your slopes are good, but you call f for one entry at a time. It takes whole arrays: give every entry its own step, and
two calls will do, however many entries there are."""

import numpy as np


def derivative(f, x):
    slopes = []
    for place in x:
        h = 1e-5 * max(1, abs(place))
        slopes.append((f(place + h) - f(place - h)) / (2 * h))
    return np.array(slopes)
