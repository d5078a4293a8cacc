"""You project `y` onto `x`. The shadow of x along y is a multiple of `y`."""

import numpy as np


def geometry(x, y, inner):
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": np.sqrt(inner(x - y, x - y)),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / inner(x, x) * x,
    }
