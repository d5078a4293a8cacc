"""Only the labels that both lists have are kept. What has no partner disappears without a trace, and nobody will notice that it was there.
Keep every label of either list, with `nan` or the fill for what is missing."""

import numpy as np


def add(labels_a, values_a, labels_b, values_b, fill=None):
    a = dict(zip(np.asarray(labels_a).tolist(), np.asarray(values_a, dtype=float)))
    b = dict(zip(np.asarray(labels_b).tolist(), np.asarray(values_b, dtype=float)))
    labels = sorted(set(a) & set(b))
    values = []
    for label in labels:
        x, y = a[label], b[label]
        if fill is not None and np.isnan(x) != np.isnan(y):
            x, y = (fill if np.isnan(v) else v for v in (x, y))
        values.append(x + y)
    return np.array(labels, dtype=int), np.array(values)
