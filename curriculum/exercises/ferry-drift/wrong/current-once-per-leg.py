"""You add the current once per leg, as if it acted for one second. It carries the ferry for as long as the leg lasts:
add it to the velocity, inside the brackets that the time multiplies."""

import numpy as np


def track(start, legs, seconds, current):
    position = np.asarray(start, dtype=float)
    path = [position]
    for velocity, time in zip(legs, seconds):
        position = position + time * velocity + current
        path.append(position)
    return np.array(path)


def steer_for(start, target, seconds, current):
    return (target - start) / seconds - current
