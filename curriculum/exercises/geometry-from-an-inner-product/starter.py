import numpy as np


def geometry(x, y, inner):
    """Length of x, its distance to y, cosine of the angle between them, and the shadow of x on the line along y."""
    ...
