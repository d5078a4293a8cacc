"""You return the least-squares solution even when the equations contradict each other. It comes closest to b, but it
does not solve the system: compare A x with b, and return None when they differ."""

import numpy as np


def solve_any(A, b):
    A = np.asarray(A, dtype=float)
    values, Vt = np.linalg.svd(A)[1:]
    rank = int((values > 1e-12 * np.abs(A).max()).sum())
    return rank, np.linalg.pinv(A, rcond=1e-12) @ b, Vt[rank:].T
