"""One leg is one line: `position + time * (velocity + current)`. The brackets matter. The current acts for as long as the
leg lasts, so it belongs inside, where the time multiplies it too.

`position = position + ...` makes a new vector on every turn. With `position += ...` there would be one array for the
whole trip, and the list would hold it n + 1 times, each entry showing the last position.

Steering is the same equation solved for the velocity: `target = start + seconds * (v + current)`, so the way over the
ground is "end minus start", divided by the time, and the current's share is taken away.

Without a loop, `np.cumsum` adds the legs up: `start + np.cumsum(seconds[:, None] * (legs + current), axis=0)`.
"""

import numpy as np


def track(start, legs, seconds, current):
    """Positions of the ferry, shape (n + 1, d): the start and the end of each of the n legs.

    start: (d,). legs: velocities through the water, (n, d). seconds: (n,). current: (d,).
    """
    position = np.asarray(start, dtype=float)
    path = [position]
    for velocity, time in zip(legs, seconds):
        position = position + time * (velocity + current)
        path.append(position)
    return np.array(path)


def steer_for(start, target, seconds, current):
    """The velocity through the water, shape (d,), that leads from start to target in the given time."""
    return (target - start) / seconds - current
