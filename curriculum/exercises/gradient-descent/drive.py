"""Builds a gradient from plain data, hands it to the learner's function and counts the calls."""

import numpy as np


def bowl(x, A, b):
    return A @ x - b


def two_valleys(x, A, b):
    return x**3 - x


def curved_valley(x, A, b):
    off = x[1] - x[0] ** 2
    return np.array([-2 * (1 - x[0]) - 40 * x[0] * off, 20 * off])


SURFACES = {"bowl": bowl, "two valleys": two_valleys, "curved valley": curved_valley}


def drive(module, surface, start, learning_rate, max_steps, tolerance, A=None, b=None):
    asked = 0

    def grad(x):
        nonlocal asked
        asked += 1
        return SURFACES[surface](np.array(x, dtype=float), A, b)

    path = module.gradient_descent(grad, start.copy(), learning_rate, max_steps, tolerance)
    return {"path": path, "gradients": asked}
