"""The powers of t, made orthonormal by your code. Each curve is at right angles to all the others: these are, up to
scale, the Legendre polynomials of a grid."""

import numpy as np

CASE = "powers that are ever more alike"


def draw(fig, got, inputs):
    """Left: the powers of t, crowded together. Right: the orthonormal columns, which wave ever faster."""
    A, Q = np.asarray(inputs["A"], dtype=float), np.asarray(got, dtype=float)
    t = np.linspace(0, 1, len(A))
    fig.set_size_inches(7, 3)
    left, right = fig.subplots(1, 2)
    for j in range(A.shape[1]):
        left.plot(t, A[:, j], "o-", color=f"C{j % 6}", markersize=3)
    for j in range(Q.shape[1]):
        sign = 1 if Q[-1, j] >= 0 else -1
        right.plot(t, sign * Q[:, j], "o-", color=f"C{j % 6}", markersize=3)
    left.set(title="columns of A", xlabel="t")
    right.set(title="your columns of Q", xlabel="t")
