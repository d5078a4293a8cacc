"""You invert Z^T Z. When nuisances depend on each other there is no inverse, and you either get LinAlgError or noise. The
projection exists all the same: `lstsq` finds it."""

import numpy as np


def take_out(X, Z, X_new, Z_new):
    T, T_new = (np.column_stack([np.ones(len(A)), A]) for A in (Z, Z_new))
    if np.linalg.matrix_rank(T, rtol=1e-10) < T.shape[1]:
        raise np.linalg.LinAlgError("Singular matrix")
    B = np.linalg.inv(T.T @ T) @ T.T @ X
    return X - T @ B, X_new - T_new @ B
