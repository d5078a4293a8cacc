"""You add up the routes of every length up to the one asked for. The task asks for exactly that many legs, so keep
only the last power."""

import numpy as np


def count_routes(A, legs):
    power = np.eye(len(A), dtype=int)
    total = power.copy()
    for _ in range(legs):
        power = power @ A
        total += power
    return total
