"""You divide the shadow by the length of `y` once. That gives the shadow's length; times `y` it is too long by the
length of `y`. Divide by the inner product of `y` with itself."""

import numpy as np


def geometry(x, y, inner):
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": np.sqrt(inner(x - y, x - y)),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / np.sqrt(inner(y, y)) * y,
    }
