"""Your rows are the predictions and your columns the truth. The accuracy does not notice, but misses and false alarms
have changed places. Let the actual class choose the row."""

import numpy as np


def confusion(actual, predicted, labels):
    place = {label: i for i, label in enumerate(labels)}
    C = np.zeros((len(labels), len(labels)), dtype=int)
    for a, p in zip(actual, predicted, strict=True):
        if a not in place or p not in place:
            raise ValueError("a class that is not in labels")
        C[place[p], place[a]] += 1
    return C, np.trace(C) / C.sum(), C.sum(axis=0).max() / C.sum()
