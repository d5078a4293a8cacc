"""You compare the components of the gradient with the tolerance without their absolute values. A component
of -50 is below every tolerance, and you stop on a steep slope. Use the norm."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    x = np.array(start, dtype=float)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.all(slope <= tolerance):
            break
        x = x - learning_rate * slope
        path.append(x)
    return np.array(path)
