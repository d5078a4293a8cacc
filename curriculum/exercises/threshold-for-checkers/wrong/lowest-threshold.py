"""You take the lowest threshold that is precise enough. Its recall is the highest, but a higher threshold may
have the same recall with fewer false alarms: negatives below the last positive found need not be marked."""

import numpy as np


def working_point(y_val, score_val, y_test, score_test, least_precision):
    candidates = np.unique(score_val)
    enough = [t for t in candidates if measure(y_val, score_val >= t)[0] >= least_precision]
    if not enough:
        return None
    threshold = enough[0]
    return {
        "threshold": threshold,
        "validation": measure(y_val, score_val >= threshold),
        "test": measure(y_test, score_test >= threshold),
    }


def measure(y, marked):
    hits = np.sum(marked & (y == 1))
    return hits / max(marked.sum(), 1), hits / y.sum()
