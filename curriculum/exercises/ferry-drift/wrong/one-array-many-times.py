"""All your positions are the last one. `+=` changes the array in place, and the list holds that same array again and
again. Make a new vector on every turn, with `position = position + ...`."""

import numpy as np


def track(start, legs, seconds, current):
    position = np.array(start, dtype=float)
    path = [position]
    for velocity, time in zip(legs, seconds):
        position += time * (velocity + current)
        path.append(position)
    return np.array(path)


def steer_for(start, target, seconds, current):
    return (target - start) / seconds - current
