"""Your machine uses the default kernel, which bends the border, and so has other support vectors. Asked for
is `kernel="linear"`."""

import numpy as np
from sklearn.metrics.pairwise import rbf_kernel
from sklearn.svm import SVC, SVR


def standardized(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)


def street(X, y, C):
    Z = standardized(X)
    model = SVC(C=C).fit(Z, y)
    width = 2 / np.sqrt(model.dual_coef_ @ rbf_kernel(model.support_vectors_, gamma=1 / Z.shape[1]) @ model.dual_coef_.T)[0, 0]
    return width, np.sort(model.support_), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    Z = standardized(X)
    predictions = SVR(C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > epsilon)
