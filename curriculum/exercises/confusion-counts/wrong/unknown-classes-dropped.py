"""Items whose class is not in `labels` vanish from your count, and the accuracy is that of the remaining ones. Nobody
would notice. Raise `ValueError` instead."""

import numpy as np


def confusion(actual, predicted, labels):
    C = np.array([[np.sum((actual == a) & (predicted == p)) for p in labels] for a in labels])
    return C, np.trace(C) / C.sum(), C.sum(axis=1).max() / C.sum()
