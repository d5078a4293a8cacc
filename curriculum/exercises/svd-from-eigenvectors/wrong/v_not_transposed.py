"""You return V with the right singular vectors as columns. The task wants them as rows, as NumPy's `svd` does: transpose."""

import numpy as np


def thin_svd(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    r = int((s > 1e-6 * s[0]).sum())
    return U[:, :r], s[:r], Vt[:r].T
