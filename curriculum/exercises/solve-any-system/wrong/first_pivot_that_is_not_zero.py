"""You take the first pivot that is not zero, however small. Dividing by a tiny pivot magnifies the rounding errors of
its row until they swamp the other equations. Swap up the row with the largest entry in the column."""

import numpy as np


def solve_any(A, b):
    m, n = np.shape(A)
    scale = np.abs(A).max() or 1.0
    table = np.column_stack([A, b]) / scale
    pivots = []
    for column in range(n):
        row = len(pivots)
        if row == m:
            break
        usable = np.flatnonzero(np.abs(table[row:, column]) > 1e-12)
        if not usable.size:
            continue
        best = row + usable[0]
        table[[row, best]] = table[[best, row]]
        table[row] /= table[row, column]
        others = np.arange(m) != row
        table[others] -= np.outer(table[others, column], table[row])
        pivots.append(column)
    rank = len(pivots)
    free = [column for column in range(n) if column not in pivots]
    N = np.zeros((n, n - rank))
    N[free] = np.eye(n - rank)
    N[pivots] = -table[:rank, free]
    x = np.zeros(n)
    x[pivots] = table[:rank, n]
    return rank, x if np.abs(table[rank:, n]).max(initial=0) < 1e-9 else None, N
