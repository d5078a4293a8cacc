import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline


def leak(X, y, fold, counts):
    """Cross-validated accuracy with columns chosen before the folds (leaky) and inside them (honest).

    X: (n, d). y: 0 or 1, (n,). fold: (n,). counts: numbers of columns. Returns two lists, a score for each count.
    """
    ...
