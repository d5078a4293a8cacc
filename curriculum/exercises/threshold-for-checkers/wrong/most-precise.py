"""You take the most precise threshold, which often marks a handful of items and misses nearly all positives.
Enough precision is enough: among the thresholds that have it, maximize recall."""

import numpy as np


def working_point(y_val, score_val, y_test, score_test, least_precision):
    best = None
    for candidate in np.unique(score_val):
        precision, recall = measure(y_val, score_val >= candidate)
        if precision >= least_precision and (best is None or (precision, recall) > best[:2]):
            best = precision, recall, candidate
    if best is None:
        return None
    threshold = best[2]
    return {
        "threshold": threshold,
        "validation": measure(y_val, score_val >= threshold),
        "test": measure(y_test, score_test >= threshold),
    }


def measure(y, marked):
    hits = np.sum(marked & (y == 1))
    return hits / max(marked.sum(), 1), hits / y.sum()
