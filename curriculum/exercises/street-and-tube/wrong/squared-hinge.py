"""You use `LinearSVC`, which squares the hinge by default and penalizes the bias: a related machine, with
another street. Use `SVC` with a linear kernel."""

import numpy as np
from sklearn.svm import SVR, LinearSVC


def standardized(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)


def street(X, y, C):
    Z = standardized(X)
    model = LinearSVC(C=C, random_state=0).fit(Z, y)
    short = np.where(y == model.classes_[1], 1, -1) * model.decision_function(Z) <= 1
    width = 2 / np.linalg.norm(model.coef_)
    return width, np.flatnonzero(short), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    Z = standardized(X)
    predictions = SVR(kernel="linear", C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > epsilon)
