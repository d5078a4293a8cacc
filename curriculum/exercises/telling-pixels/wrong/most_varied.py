"""You choose the columns that vary most, by their own entropy. A column can vary a lot and have nothing
to do with the class. What counts is how much of the uncertainty about the class it takes away."""

import numpy as np


def entropy(table):
    p = np.unique(table, axis=0, return_counts=True)[1] / len(table)
    return -(p * np.log2(p)).sum()


def information(Z, y):
    return entropy(y) + entropy(Z) - entropy(np.column_stack([Z, y]))


def pick_columns(X, y, k):
    columns, bits = [], []
    for _ in range(k):
        scores = {j: entropy(X[:, [*columns, j]]) for j in range(X.shape[1]) if j not in columns}
        columns.append(max(scores, key=scores.get))
        bits.append(information(X[:, columns], y))
    return columns, bits
