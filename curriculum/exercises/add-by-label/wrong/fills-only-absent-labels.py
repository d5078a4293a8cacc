"""You fill in where a list lacks the label, but leave a `nan` that the list itself holds. Both say the same thing, that the
value is missing, and the fill stands in for both."""

import numpy as np


def add(labels_a, values_a, labels_b, values_b, fill=None):
    a = dict(zip(np.asarray(labels_a).tolist(), np.asarray(values_a, dtype=float)))
    b = dict(zip(np.asarray(labels_b).tolist(), np.asarray(values_b, dtype=float)))
    labels = sorted(set(a) | set(b))
    missing = np.nan if fill is None else fill
    return np.array(labels, dtype=int), np.array([a.get(k, missing) + b.get(k, missing) for k in labels], dtype=float)
