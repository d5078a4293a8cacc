"""Your worst pair names the same class twice, because the largest share of nearly every row is what was read
correctly. Take the diagonal out before you look for the maximum."""

import numpy as np
from sklearn.metrics import confusion_matrix
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    read = GaussianNB().fit(X_train, y_train).predict(X_test)
    classes = np.union1d(y_train, y_test)
    shares = confusion_matrix(y_test, read, labels=classes, normalize="true")
    i, j = np.unravel_index(shares.argmax(), shares.shape)
    return classes, shares, np.mean(read == y_test), (classes[i].item(), classes[j].item())
