"""Your accuracy is that of the training digits, which the model has already seen. Read the test digits for all three
numbers."""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    model = GaussianNB().fit(X_train, y_train)
    read = model.predict(X_test)
    classes = np.union1d(y_train, y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="true")
    accuracy = model.score(X_train, y_train)
    errors = shares * (1 - np.eye(len(classes)))
    if not errors.any():
        return classes, shares, accuracy, None
    i, j = np.unravel_index(errors.argmax(), errors.shape)
    return classes, shares, accuracy, (classes[i].item(), classes[j].item())
