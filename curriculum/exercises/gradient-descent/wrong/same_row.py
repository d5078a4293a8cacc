"""All rows of your path are the last point. A list holds references: `x -= ...` changes the one array that
every row refers to. Make a new array at each step, or append a copy."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    x = np.array(start, dtype=float)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) <= tolerance:
            break
        x -= learning_rate * slope
        path.append(x)
    return np.array(path)
