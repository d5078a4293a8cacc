"""Your threshold lies one place beside the precision that you looked at. \`precision_recall_curve\` returns one
more precision than thresholds, and the extra one is the last, not the first. Cut off the end."""

import numpy as np
from sklearn.metrics import precision_recall_curve


def working_point(y_val, score_val, y_test, score_test, least_precision):
    precision, recall, thresholds = precision_recall_curve(y_val, score_val)
    precision, recall = precision[1:], recall[1:]
    enough = precision >= least_precision
    best = np.flatnonzero(enough & (recall == recall[enough].max()))[-1]
    threshold = thresholds[best]
    return {
        "threshold": threshold,
        "validation": measure(y_val, score_val >= threshold),
        "test": measure(y_test, score_test >= threshold),
    }


def measure(y, marked):
    hits = np.sum(marked & (y == 1))
    return hits / max(marked.sum(), 1), hits / y.sum()
