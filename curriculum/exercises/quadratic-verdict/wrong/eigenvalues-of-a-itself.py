"""You take the eigenvalues of `A`, which is not the Hessian unless it is symmetric. A shear has the eigenvalues 1
and 1, and may still be a saddle."""

import numpy as np


def verdict(A, b):
    """Kind of the quadratic 0.5 x'Ax - b'x, and a minimizer of shape (d,) or None."""
    S = (A + np.transpose(A)) / 2
    values, vectors = np.linalg.eigh(S)
    zero = np.abs(values) <= 1e-9 * np.abs(values).max()
    own = np.linalg.eigvals(A).real
    zero_own = np.abs(own) <= 1e-9 * np.abs(own).max()
    if (own[~zero_own] < 0).any():
        return "not convex", None
    along = vectors.T @ b
    if np.linalg.norm(along[zero]) > 1e-6 * np.linalg.norm(b):
        return "convex", None
    along[~zero] /= values[~zero]
    return ("convex" if zero.any() else "strictly convex"), vectors @ along
