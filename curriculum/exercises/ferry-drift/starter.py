import numpy as np


def track(start, legs, seconds, current):
    """Positions of the ferry, shape (n + 1, d): the start and the end of each of the n legs.

    start: (d,). legs: velocities through the water, (n, d). seconds: (n,). current: (d,).
    """
    ...


def steer_for(start, target, seconds, current):
    """The velocity through the water, shape (d,), that leads from start to target in the given time."""
    ...
