"""You choose the threshold on the test data, so the test result flatters it: it is the best of many. Choose on
the validation data and let the test data judge."""

import numpy as np


def working_point(y_val, score_val, y_test, score_test, least_precision):
    best = None
    for candidate in np.unique(score_val):
        precision, recall = measure(y_test, score_test >= candidate)
        if precision >= least_precision and (best is None or (recall, precision) > best[:2]):
            best = recall, precision, candidate
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
