"""Your cosine is the inner product itself. It still holds both lengths: divide by them."""

import numpy as np


def geometry(x, y, inner):
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": np.sqrt(inner(x - y, x - y)),
        "cosine": inner(x, y),
        "shadow": inner(x, y) / inner(y, y) * y,
    }
