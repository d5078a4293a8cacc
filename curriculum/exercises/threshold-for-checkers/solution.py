"""`precision_recall_curve` evaluates every threshold at once, in ascending order. Its precision and recall have
one entry *more* than its thresholds: the last point, precision 1 at recall 0, is a convention that belongs to no
threshold. Cut it off, or a threshold is chosen that does not exist.

Recall falls as the threshold rises. So the acceptable thresholds start with one of the highest recall. Others
may share it: between two positives there are only negatives, and leaving them out costs no recall. Of those, the
last is the most precise.

The test data are touched once, at the end, with a threshold that is already settled.
"""

import numpy as np
from sklearn.metrics import precision_recall_curve


def working_point(y_val, score_val, y_test, score_test, least_precision):
    """The threshold with the highest validation recall at the given precision, and what it does; or None."""
    precision, recall, thresholds = precision_recall_curve(y_val, score_val)
    precision, recall = precision[:-1], recall[:-1]
    enough = precision >= least_precision
    if not enough.any():
        return None
    best = np.flatnonzero(enough & (recall == recall[enough].max()))[-1]
    threshold = float(thresholds[best])
    return {
        "threshold": threshold,
        "validation": (float(precision[best]), float(recall[best])),
        "test": measure(y_test, score_test >= threshold),
    }


def measure(y, marked):
    """Precision and recall of the marked items."""
    hits = np.sum(marked & (y == 1))
    return float(hits / max(marked.sum(), 1)), float(hits / y.sum())
