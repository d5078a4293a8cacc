"""A set of columns is one variable whose values are rows. `np.unique` gives every different row a number,
so the set can be replaced by a single column of numbers, and the next column joins by pairing it with
those: `group * (number of values) + code`. That keeps all work on flat arrays of length n.

The entropy of such a column needs only the counts. As H(Y) is the same for every candidate, it does not
decide, but it belongs to the answer in bits.

What the greedy choice cannot see are columns that tell something only together. And with every column the
cells grow emptier: once each row has a cell of its own, the information in the sample is all of H(Y),
whether or not it means anything for the next digit.
"""

import numpy as np


def entropy(labels):
    """Entropy in bits of the shares of the values in labels, (n,)."""
    p = np.unique(labels, return_counts=True)[1] / len(labels)
    return -(p * np.log2(p)).sum()


def joined(a, b):
    """One integer for each different pair (a[i], b[i])."""
    values, code = np.unique(b, return_inverse=True)
    return np.unique(a * len(values) + code, return_inverse=True)[1]


def pick_columns(X, y, k):
    """Greedily choose k columns of X, (n, d), that jointly tell most about y, (n,).

    Returns the k indices in the order of choice, and the bits that the first 1, ..., k of them hold together.
    """
    group, columns, bits = np.zeros(len(y), dtype=int), [], []
    for _ in range(k):
        information = np.full(X.shape[1], -np.inf)
        for j in set(range(X.shape[1])) - set(columns):
            cells = joined(group, X[:, j])
            information[j] = entropy(y) + entropy(cells) - entropy(joined(cells, y))
        best = int(information.argmax())
        columns.append(best)
        bits.append(information[best])
        group = joined(group, X[:, best])
    return columns, bits
