"""You name every example that misses the prediction at all. Inside the tube an error costs nothing and
counts as none: outside are those that miss by more than `epsilon`."""

import numpy as np
from sklearn.svm import SVC, SVR


def standardized(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)


def street(X, y, C):
    Z = standardized(X)
    model = SVC(kernel="linear", C=C).fit(Z, y)
    width = 2 / np.linalg.norm(model.coef_)
    return width, np.sort(model.support_), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    Z = standardized(X)
    predictions = SVR(kernel="linear", C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > 0)
