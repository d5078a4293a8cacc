"""When the start holds integers, your positions lose what follows the point: the table takes its type from the
start, and NumPy cuts fractions off, silently, on their way into integers. Make the table one of floats."""

import numpy as np


def track(start, legs, seconds, current):
    path = np.zeros((len(legs) + 1, len(start)), dtype=np.asarray(start).dtype)
    path[0] = start
    for i in range(len(legs)):
        path[i + 1] = path[i] + seconds[i] * (legs[i] + current)
    return path


def steer_for(start, target, seconds, current):
    return (target - start) / seconds - current
