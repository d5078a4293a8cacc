"""Your information is in nats: scikit-learn and the natural logarithm count so. The columns are right;
divide by the natural logarithm of 2 to get bits."""

import numpy as np


def entropy(table):
    p = np.unique(table, axis=0, return_counts=True)[1] / len(table)
    return -(p * np.log2(p)).sum()


def information(Z, y):
    return (entropy(y) + entropy(Z) - entropy(np.column_stack([Z, y]))) * np.log(2)


def pick_columns(X, y, k):
    columns, bits = [], []
    for _ in range(k):
        scores = {j: information(X[:, [*columns, j]], y) for j in range(X.shape[1]) if j not in columns}
        columns.append(max(scores, key=scores.get))
        bits.append(scores[columns[-1]])
    return columns, bits
