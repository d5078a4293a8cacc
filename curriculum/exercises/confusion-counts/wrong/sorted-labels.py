"""You list the classes in sorted order. The task gives their order in `labels`, and whoever reads your matrix
will read it in that order."""

import numpy as np


def confusion(actual, predicted, labels):
    place = {label: i for i, label in enumerate(sorted(labels))}
    C = np.zeros((len(labels), len(labels)), dtype=int)
    for a, p in zip(actual, predicted, strict=True):
        if a not in place or p not in place:
            raise ValueError("a class that is not in labels")
        C[place[a], place[p]] += 1
    return C, np.trace(C) / C.sum(), C.sum(axis=1).max() / C.sum()
