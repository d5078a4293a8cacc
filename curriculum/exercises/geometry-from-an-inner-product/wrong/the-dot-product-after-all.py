"""You use the dot product of coordinates, whatever `inner` says. Right for arrows; two polynomials with the
coefficients (1, 0) and (0, 1) are not orthogonal, though. Call `inner` for every product and every length."""

import numpy as np


def geometry(x, y, inner):
    inner = np.dot
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": np.sqrt(inner(x - y, x - y)),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / inner(y, y) * y,
    }
