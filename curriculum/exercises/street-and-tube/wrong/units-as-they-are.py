"""You fit to the raw columns. A street's width is a distance, and a column in large units rules every
distance. Standardize first."""

import numpy as np
from sklearn.svm import SVC, SVR


def standardized(X):
    return X - X.mean(axis=0)


def street(X, y, C):
    Z = standardized(X)
    model = SVC(kernel="linear", C=C).fit(Z, y)
    width = 2 / np.linalg.norm(model.coef_)
    return width, np.sort(model.support_), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    Z = standardized(X)
    predictions = SVR(kernel="linear", C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > epsilon)
