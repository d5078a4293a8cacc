r"""The kerbs are where the score is $\pm 1$. Walking along $w$ by one unit of length raises the score by
$\lVert w \rVert$, so the way from $-1$ to $1$ is $2 / \lVert w \rVert$.

Those who hold the street are the support vectors: everybody short of the kerb, and those on it. The model
lists them in `support_`, one label after the other, which is not ascending.

In a regression the same list holds those on or outside the tube. Asked for are the ones outside, so compare
the misses with $\varepsilon$.
"""

import numpy as np
from sklearn.svm import SVC, SVR


def standardized(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)


def street(X, y, C):
    """Width of the street, and the rows that hold it and those that are misplaced, both ascending."""
    Z = standardized(X)
    model = SVC(kernel="linear", C=C).fit(Z, y)
    width = 2 / np.linalg.norm(model.coef_)
    return width, np.sort(model.support_), np.flatnonzero(model.predict(Z) != y)


def tube(X, y, C, epsilon):
    """Predictions of a support vector regression, and the rows outside its tube, ascending."""
    Z = standardized(X)
    predictions = SVR(kernel="linear", C=C, epsilon=epsilon).fit(Z, y).predict(Z)
    return predictions, np.flatnonzero(np.abs(y - predictions) > epsilon)
