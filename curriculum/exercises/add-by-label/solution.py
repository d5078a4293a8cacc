"""Bring both lists onto the same labels first; then the addition is one line, and by position, because positions now mean
the same thing. pandas calls the first step `reindex`, and every operation between two Series begins with it.

`np.union1d` sorts and removes repetitions, so `np.searchsorted` finds the row of each label without a loop. Rows that
nobody writes to stay `nan`, which is how a missing label and a missing value become the same thing.

The fill must wait until it is known which labels are missing on both sides: filling first and adding
afterwards would invent `fill + fill` for them.
"""

import numpy as np


def add(labels_a, values_a, labels_b, values_b, fill=None):
    """Add two labelled lists by label. Returns (labels, values), both of shape (number of labels in either,)."""
    labels = np.union1d(labels_a, labels_b).astype(int)
    a, b = on(labels, labels_a, values_a), on(labels, labels_b, values_b)
    if fill is not None:
        known = ~(np.isnan(a) & np.isnan(b))
        a[known & np.isnan(a)] = fill
        b[known & np.isnan(b)] = fill
    return labels, a + b


def on(labels, own, values):
    """The values on the given sorted labels: nan where a label is not among the list's own."""
    result = np.full(len(labels), np.nan)
    result[np.searchsorted(labels, own)] = values
    return result
