"""You take the difference of the two lengths for the distance. It is the length of the difference: two vectors of the
same length may be far apart."""

import numpy as np


def geometry(x, y, inner):
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": abs(length - np.sqrt(inner(y, y))),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / inner(y, y) * y,
    }
