r"""One eigenproblem, not two. The right singular vectors come from $A^\top A$; the left ones are then not free any more, but follow as
$u_i = A v_i / \sigma_i$, with the right sign. Why they are orthonormal: $u_i^\top u_j = v_i^\top A^\top A v_j / (\sigma_i \sigma_j)$.

`eigh` returns eigenvalues in ascending order, so everything is turned round. Rounding may leave $-10^{-17}$ where 0 belongs: the threshold
on the *eigenvalues*, the square of the one on singular values, throws those out before the square root sees them.

Libraries do not do it like this. Squaring halves the digits: a singular value of $10^{-9}$ beside one of 1 is lost.
"""

import numpy as np


def thin_svd(A):
    """Thin SVD of A, shape (m, n) and rank r: U (m, r), s (r,) and Vt (r, n), with A = U * s @ Vt."""
    A = np.asarray(A, dtype=float)
    eigenvalues, V = np.linalg.eigh(A.T @ A)
    keep = np.flatnonzero(eigenvalues > 1e-12 * eigenvalues[-1])[::-1]
    s, V = np.sqrt(eigenvalues[keep]), V[:, keep]
    return A @ V / s, s, V.T
