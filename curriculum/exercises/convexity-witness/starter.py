import numpy as np


def witness(f, low, high):
    """Points x, y and a weight t whose chord lies below the graph of f, or None when none is found."""
    ...
