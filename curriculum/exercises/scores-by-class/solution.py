"""Three counts a class are enough: how often the class was hit, how often it was predicted, and how often it
occurred. Precision divides the hits by the second, recall by the third, and F1 by the mean of both, which is the
form of the formula that needs no special case for a class that is never hit.

`ratio` settles zero divided by zero in one place. If the denominator is zero, so are the hits, and 0 / 1 is the
0 that the task asks for.

Micro F1 adds up before it divides. Every item is predicted once and occurs once, so both sums are `n`: micro F1
is the accuracy.
"""

import numpy as np


def scores(actual, predicted):
    """Precision, recall and F1 of each class, and three averages of F1, as a dict with seven entries."""
    actual, predicted = np.asarray(actual), np.asarray(predicted)
    classes = np.union1d(actual, predicted)
    is_actual = actual[:, None] == classes
    is_predicted = predicted[:, None] == classes
    hits = (is_actual & is_predicted).sum(axis=0)
    said, there = is_predicted.sum(axis=0), is_actual.sum(axis=0)
    f1 = ratio(2 * hits, said + there)
    return {
        "classes": classes,
        "precision": ratio(hits, said),
        "recall": ratio(hits, there),
        "f1": f1,
        "macro": float(f1.mean()),
        "weighted": float((f1 * there).sum() / len(actual)),
        "micro": float(hits.sum() / len(actual)),
    }


def ratio(part, whole):
    return part / np.maximum(whole, 1)
