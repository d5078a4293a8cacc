import numpy as np
from sklearn.neighbors import KNeighborsClassifier


def tune(X, y, folds, ks, new):
    """Cross-validated accuracy of each k in ks, the best k, and the labels it gives to new (m, d)."""
    ...
