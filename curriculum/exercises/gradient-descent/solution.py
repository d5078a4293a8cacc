"""The gradient is asked for once at each point and used twice: its length says whether to stop, the
vector itself where to go. `x = x - ...` makes a new array at every step. The shorter `x -= ...` would
change the array that the path already holds, and all rows would end up equal.

Stopping by the gradient, not by the length of the step, keeps the rule independent of the learning rate:
with a tiny rate every step is short, wherever you are.
"""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    """Walk against the gradient from start; return every point visited, shape (k + 1, d)."""
    x = np.array(start, dtype=float)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) <= tolerance:
            break
        x = x - learning_rate * slope
        path.append(x)
    return np.array(path)
