"""One singular value decomposition answers all four questions. The rows of `Vt` that belong to singular
values above the threshold span the rows of `X`; the others span the null space, the directions in which
coefficients may move without changing any fitted value.

A coefficient is determined when no such direction has an entry at its place. Adding a redundant column does
not spoil all coefficients: only those that take part in the redundancy.

The coefficients here are the shortest of all minimizers, as `np.linalg.lstsq` would return them. That is a
choice of the software. The fitted values are not.
"""

import numpy as np


def explain(X, y):
    """A least-squares fit of y, shape (n,), on the columns of X, shape (n, d), and which coefficients it determines.

    Returns a dict with "rank", "coefficients" (d,), "fitted" (n,) and "determined" (d booleans).
    """
    U, values, Vt = np.linalg.svd(X)
    rank = int((values > 1e-9 * values[0]).sum())
    coefficients = Vt[:rank].T @ (U[:, :rank].T @ y / values[:rank])
    return {
        "rank": rank,
        "coefficients": coefficients,
        "fitted": X @ coefficients,
        "determined": np.abs(Vt[rank:]).max(axis=0, initial=0.0) < 1e-6,
    }
