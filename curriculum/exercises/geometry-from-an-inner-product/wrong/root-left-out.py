"""Your lengths and distances are squared: a vector's inner product with itself is the square of its length."""

import numpy as np


def geometry(x, y, inner):
    length = np.sqrt(inner(x, x))
    return {
        "length": length**2,
        "distance": inner(x - y, x - y),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / inner(y, y) * y,
    }
