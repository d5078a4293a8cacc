import numpy as np


def norm(x, p):
    """The p-norm of x, shape (d,), for p at least 1 or np.inf."""
    ...


def angle(x, y):
    """The angle between x and y, both of shape (d,), in degrees. Raises ValueError for a zero vector."""
    ...
