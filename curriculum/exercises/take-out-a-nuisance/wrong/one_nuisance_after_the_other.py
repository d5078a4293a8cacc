"""You take out each nuisance by itself, one after the other. Nuisances that go together share something, and what you take
out for the second brings some of the first back. Take them out together: in one least-squares fit."""

import numpy as np


def take_out(X, Z, X_new, Z_new):
    X, X_new = np.asarray(X, dtype=float), np.asarray(X_new, dtype=float)
    for j in range(np.shape(Z)[1]):
        one, one_new = (np.column_stack([np.ones(len(A)), A[:, j]]) for A in (Z, Z_new))
        B = np.linalg.lstsq(one, X, rcond=1e-10)[0]
        X, X_new = X - one @ B, X_new - one_new @ B
    return X, X_new
