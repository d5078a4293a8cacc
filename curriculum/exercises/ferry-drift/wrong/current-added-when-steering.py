"""`track` is right. When you steer, you add the current to what you want over the ground, and drift twice as far. The
river adds the current by itself: take it away."""

import numpy as np


def track(start, legs, seconds, current):
    position = np.asarray(start, dtype=float)
    path = [position]
    for velocity, time in zip(legs, seconds):
        position = position + time * (velocity + current)
        path.append(position)
    return np.array(path)


def steer_for(start, target, seconds, current):
    return (target - start) / seconds + current
