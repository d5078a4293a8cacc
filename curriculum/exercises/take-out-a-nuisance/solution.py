"""Least squares is a projection: `ones_and(Z) @ B` is the shadow of every measurement on the span of the nuisances,
and what is left stands at right angles to them. `lstsq` treats all columns of `X` at once and copes with nuisances that
depend on each other.

Centring both sides and dropping the ones would do as well, as long as the new patients are centred by the means of
the *old* ones. With the column of ones that happens by itself: their coefficients are part of `B`.

The new patients are not orthogonal to their nuisances afterwards, and should not be. A rule that has to be learned
from the very patients it is applied to could not be used on a single one.
"""

import numpy as np


def take_out(X, Z, X_new, Z_new):
    """Residuals of X (n, d) and X_new (m, d) after what Z (n, q) and ones predict, learned from X and Z."""
    B = np.linalg.lstsq(ones_and(Z), X, rcond=1e-10)[0]
    return X - ones_and(Z) @ B, X_new - ones_and(Z_new) @ B


def ones_and(Z):
    return np.column_stack([np.ones(len(Z)), Z])
