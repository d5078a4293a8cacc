r"""Gauss-Jordan elimination. The table `[A | b]` is worked on column by column: find the largest entry at or
below the current row, swap it up, scale it to 1, and clear the rest of its column. If even the largest is
zero up to rounding, the column has no pivot: its unknown is free.

At the end each pivot row reads: *pivot unknown + something times the free unknowns = right-hand side*. With
all free unknowns at 0 the pivot unknowns equal the right-hand sides, which gives `x`. With one free unknown
at 1 and right-hand sides of 0, the pivot unknowns are minus that column: one basis vector of the null space for
each free unknown. They are independent, because each has a 1 where the others have 0.

Rows without a pivot say $0 = $ something. There is a solution only if that something is zero too.

Picking the *largest* pivot is no luxury. Dividing by a pivot of $10^{-11}$ multiplies the rounding errors of
its row by $10^{11}$.
"""

import numpy as np


def solve_any(A, b):
    """Solve A x = b for A of shape (m, n) and b of shape (m,).

    Returns the rank, one solution of shape (n,) or None, and a basis of the null space, shape (n, n - rank).
    """
    m, n = np.shape(A)
    scale = np.abs(A).max() or 1.0
    table = np.column_stack([A, b]) / scale
    pivots = []
    for column in range(n):
        row = len(pivots)
        if row == m:
            break
        best = row + np.abs(table[row:, column]).argmax()
        if abs(table[best, column]) < 1e-12:
            continue
        table[[row, best]] = table[[best, row]]
        table[row] /= table[row, column]
        others = np.arange(m) != row
        table[others] -= np.outer(table[others, column], table[row])
        pivots.append(column)

    rank = len(pivots)
    free = [column for column in range(n) if column not in pivots]
    N = np.empty((n, n - rank))
    N[free] = np.eye(n - rank)
    N[pivots] = -table[:rank, free]

    x = np.zeros(n)
    x[pivots] = table[:rank, n]
    left_over = np.abs(table[rank:, n]).max(initial=0.0)
    return rank, x if left_over <= 1e-9 * np.abs(b).max() / scale else None, N
