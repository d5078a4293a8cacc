"""Your path begins after the first step. Row 0 is `start` itself: without it a walk that takes no step
would have nothing to return."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    x = np.array(start, dtype=float)
    path = []
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) <= tolerance:
            break
        x = x - learning_rate * slope
        path.append(x)
    return np.array(path)
