"""You come down from the highest score and stop at the first threshold whose precision is too low. Precision is not
monotone: every further positive lifts it again. Look at all thresholds."""

import numpy as np


def working_point(y_val, score_val, y_test, score_test, least_precision):
    threshold = None
    for candidate in np.unique(score_val)[::-1]:
        if measure(y_val, score_val >= candidate)[0] < least_precision:
            break
        threshold = candidate
    if threshold is None:
        return None
    return {
        "threshold": threshold,
        "validation": measure(y_val, score_val >= threshold),
        "test": measure(y_test, score_test >= threshold),
    }


def measure(y, marked):
    hits = np.sum(marked & (y == 1))
    return hits / max(marked.sum(), 1), hits / y.sum()
