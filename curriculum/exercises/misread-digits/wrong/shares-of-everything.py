"""You divide by the number of all test digits, so your rows sum to how common each class is. Divide each row by the
number of test digits of its own class."""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    read = GaussianNB().fit(X_train, y_train).predict(X_test)
    classes = np.union1d(y_train, y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="all")
    errors = shares * (1 - np.eye(len(classes)))
    if not errors.any():
        return classes, shares, np.mean(read == y_test), None
    i, j = np.unravel_index(errors.argmax(), errors.shape)
    return classes, shares, np.mean(read == y_test), (classes[i].item(), classes[j].item())
