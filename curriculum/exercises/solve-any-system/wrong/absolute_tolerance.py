"""Your threshold is a fixed number, so a system in very small units looks like nothing but zeros. Whether
an entry is negligible depends on the others: make the threshold relative to the largest entry of A."""

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
    N[pivots] = -table[:rank, free]
    x = np.zeros(n)
    x[pivots] = table[:rank, n]
    return rank, x if np.abs(table[rank:, n]).max(initial=0) < 1e-9 else None, N
