"""Your vectors for the null space have the wrong sign in the pivot unknowns. A pivot row says: unknown plus entry
times the free unknown is 0. Bring the entry to the other side, and it changes its sign."""

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
    N = np.zeros((n, n - rank))
    N[free] = np.eye(n - rank)
    N[pivots] = table[:rank, free]
    x = np.zeros(n)
    x[pivots] = table[:rank, n]
    left_over = np.abs(table[rank:, n]).max(initial=0)
    return rank, x if left_over <= 1e-9 * np.abs(b).max() / scale else None, N
