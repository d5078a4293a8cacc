"""Every leg of yours begins at the start. A leg begins where the one before ended: keep the position and add to it."""

import numpy as np


def track(start, legs, seconds, current):
    path = [np.asarray(start, dtype=float)]
    for velocity, time in zip(legs, seconds):
        path.append(start + time * (velocity + current))
    return np.array(path)


def steer_for(start, target, seconds, current):
    return (target - start) / seconds - current
