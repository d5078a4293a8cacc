"""You change the coordinates one after another and let the later ones see the new values of the earlier
ones. That is coordinate descent, a different method. Gradient descent takes one gradient and moves all
coordinates at once."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    x = np.array(start, dtype=float)
    path = [x.copy()]
    for _ in range(max_steps):
        if np.linalg.norm(grad(x)) <= tolerance:
            break
        for i in range(len(x)):
            x[i] -= learning_rate * grad(x)[i]
        path.append(x.copy())
    return np.array(path)
