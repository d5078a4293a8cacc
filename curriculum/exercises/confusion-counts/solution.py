"""Compare every item with every label. That gives a table of shape `(n, k)` with a single `True` in each row:
the item's class, **one-hot**. Make one table of the actual classes and one of the predicted ones. The matrix
product `is_actual.T @ is_predicted` then sums, over the items, `[actual is i] * [predicted is j]`: the
definition, word for word.

An item that is not in `labels` has a row without `True`, so the same tables tell when to complain.

The row sums are the class counts, and the largest of them, as a share, is the baseline. It depends on the actual
classes alone: no prediction is needed to know what guessing would earn.
"""

import numpy as np


def confusion(actual, predicted, labels):
    """Counts of actual (rows) against predicted classes (columns), accuracy and majority baseline."""
    is_actual = np.asarray(actual)[:, None] == np.asarray(labels)
    is_predicted = np.asarray(predicted)[:, None] == np.asarray(labels)
    if not (is_actual.any(axis=1).all() and is_predicted.any(axis=1).all()):
        raise ValueError("a class that is not in labels")
    C = is_actual.T.astype(int) @ is_predicted.astype(int)
    return C, float(np.trace(C) / C.sum()), float(C.sum(axis=1).max() / C.sum())
