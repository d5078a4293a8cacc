"""You fit the new patients to themselves. The rule is to be learned from `X` and `Z` alone: fitted to itself, a
single new patient would always be left with exactly zero."""

import numpy as np


def take_out(X, Z, X_new, Z_new):
    def rest(X, Z):
        Z = np.column_stack([np.ones(len(Z)), Z])
        return X - Z @ np.linalg.lstsq(Z, X, rcond=1e-10)[0]

    return rest(X, Z), rest(X_new, Z_new)
