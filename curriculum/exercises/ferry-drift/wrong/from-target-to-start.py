"""`track` is right. When you steer, you subtract the wrong way round: `start - target` is the arrow back. The way
to go is end minus start."""

import numpy as np


def track(start, legs, seconds, current):
    position = np.asarray(start, dtype=float)
    path = [position]
    for velocity, time in zip(legs, seconds):
        position = position + time * (velocity + current)
        path.append(position)
    return np.array(path)


def steer_for(start, target, seconds, current):
    return (start - target) / seconds - current
