import numpy as np
from sklearn.svm import SVC, SVR


def street(X, y, C):
    """Width of the street, and the rows that hold it and those that are misplaced, both ascending."""
    ...


def tube(X, y, C, epsilon):
    """Predictions of a support vector regression, and the rows outside its tube, ascending."""
    ...
