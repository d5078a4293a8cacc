"""You list the classes of the test digits only. A class that is known to the model and missing from this test
set loses its row and column, and what is read as it goes uncounted. Take the classes of both sets."""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    read = GaussianNB().fit(X_train, y_train).predict(X_test)
    classes = np.unique(y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="true")
    errors = shares * (1 - np.eye(len(classes)))
    if not errors.any():
        return classes, shares, np.mean(read == y_test), None
    i, j = np.unravel_index(errors.argmax(), errors.shape)
    return classes, shares, np.mean(read == y_test), (classes[i].item(), classes[j].item())
