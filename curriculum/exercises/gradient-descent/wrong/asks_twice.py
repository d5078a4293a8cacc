"""Your path is right and costs twice what it should: the gradient is computed once to decide whether to
stop and again to step. On real data each of them is a pass over everything. Keep it in a variable."""

import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    path = [np.array(start, dtype=float)]
    while len(path) <= max_steps and np.linalg.norm(grad(path[-1])) > tolerance:
        path.append(path[-1] - learning_rate * grad(path[-1]))
    return np.array(path)
