"""The classes are fixed before anything is counted, from both sets together. Left alone, `confusion_matrix` lists
the classes that it happens to see in this test set and this model's output, and the shape of the result would
change from one test set to the next.

`normalize="true"` divides each row by its sum and leaves a class without test digits at zero.

For the worst pair the diagonal is set to zero: it holds what went right. `argmax` works on the flattened table, so
`unravel_index` turns its answer into a row and a column again.
"""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    """Where a GaussianNB goes wrong: classes, shares by row, accuracy, worst pair (actual, read) or None."""
    read = GaussianNB().fit(X_train, y_train).predict(X_test)
    classes = np.union1d(y_train, y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="true")
    errors = shares * (1 - np.eye(len(classes)))
    worst = None
    if errors.any():
        i, j = np.unravel_index(errors.argmax(), errors.shape)
        worst = (classes[i].item(), classes[j].item())
    return classes, shares, float(np.mean(read == y_test)), worst
