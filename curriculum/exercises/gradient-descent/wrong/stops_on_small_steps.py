"""You stop when the step is short. The step is the gradient times the learning rate, so a small rate makes
you stop far from the minimum, and a large one too late. Compare the gradient itself with the tolerance."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    x = np.array(start, dtype=float)
    path = [x]
    for _ in range(max_steps):
        step = learning_rate * grad(x)
        if np.linalg.norm(step) <= tolerance:
            break
        x = x - step
        path.append(x)
    return np.array(path)
