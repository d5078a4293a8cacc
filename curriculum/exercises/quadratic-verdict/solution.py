r"""The Hessian of a quadratic is the same everywhere, so its eigenvalues settle the matter once and for all. It is the *symmetric part* of $A$: the rest drops out of $x^\top A x$.

`eigh` is made for symmetric matrices: its eigenvalues are real and sorted. In the basis of its eigenvectors $S$ is diagonal, and $Sx = b$ falls apart into $\lambda_j x_j = b_j$. Where $\lambda_j$ is zero, $b_j$ has to be zero
as well; then $x_j$ is free, and what is in its place, nothing but rounding, is as good as any other value.

This is least squares in disguise, with $S = X^\top X$ and $b = X^\top y$: always convex, and strictly so only if no column of $X$ can be had from the others. There $b$ always lies in the range of $S$, so a minimum exists.
"""

import numpy as np


def verdict(A, b):
    """Kind of the quadratic 0.5 x'Ax - b'x, and a minimizer of shape (d,) or None."""
    S = (A + np.transpose(A)) / 2
    values, vectors = np.linalg.eigh(S)
    zero = np.abs(values) <= 1e-9 * np.abs(values).max()
    if (values[~zero] < 0).any():
        return "not convex", None
    along = vectors.T @ b
    if np.linalg.norm(along[zero]) > 1e-6 * np.linalg.norm(b):
        return "convex", None
    along[~zero] /= values[~zero]
    return ("convex" if zero.any() else "strictly convex"), vectors @ along
