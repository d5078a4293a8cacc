"""You compare a pivot with exactly 0. In floating point the third row of tenths leaves about 1e-17 and not 0, you take
it for a pivot, and the rank comes out too high. Count as zero what is tiny beside the largest entry of A."""

import numpy as np


def solve_any(A, b):
    m, n = np.shape(A)
    table = np.column_stack([A, b]).astype(float)
    pivots = []
    for column in range(n):
        row = len(pivots)
        if row == m:
            break
        best = row + np.abs(table[row:, column]).argmax()
        if table[best, column] == 0:
            continue
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
    return rank, x if not table[rank:, n].any() else None, N
