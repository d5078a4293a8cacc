import numpy as np


def gradient(inputs, steps):
    """The last node's value and its derivative by each of the m inputs: (float, array of shape (m,))."""
    ...
