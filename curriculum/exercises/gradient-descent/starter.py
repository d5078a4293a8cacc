import numpy as np


def gradient_descent(grad, start, learning_rate, max_steps, tolerance):
    """Walk against the gradient from start; return every point visited, shape (k + 1, d)."""
    ...
