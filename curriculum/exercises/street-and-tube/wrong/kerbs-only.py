"""You name the examples on the kerbs alone. Those in the street or on the wrong side pull on it too, each
with its full weight: all of them are support vectors."""

import numpy as np
from sklearn.svm import SVC, SVR


def standardized(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)


def street(X, y, C):
    Z = standardized(X)
    model = SVC(kernel="linear", C=C).fit(Z, y)
    width = 2 / np.linalg.norm(model.coef_)
    return width, np.sort(model.support_[np.abs(model.dual_coef_[0]) < C * (1 - 1e-9)]), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    Z = standardized(X)
    predictions = SVR(kernel="linear", C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > epsilon)
