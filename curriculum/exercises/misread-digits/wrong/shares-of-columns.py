"""You divide each column by its sum: what lies behind a reading of 8. The task asks what becomes of a real 8,
which is a row divided by its sum."""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    read = GaussianNB().fit(X_train, y_train).predict(X_test)
    classes = np.union1d(y_train, y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="pred")
    errors = shares * (1 - np.eye(len(classes)))
    if not errors.any():
        return classes, shares, np.mean(read == y_test), None
    i, j = np.unravel_index(errors.argmax(), errors.shape)
    return classes, shares, np.mean(read == y_test), (classes[i].item(), classes[j].item())
