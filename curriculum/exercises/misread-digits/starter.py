import numpy as np
from sklearn.naive_bayes import GaussianNB


def misread(X_train, y_train, X_test, y_test):
    """Where a GaussianNB goes wrong on the test digits.

    Returns classes (k,), shares (k, k) with rows actual and columns read, accuracy, and the worst pair (actual, read)
    or None.
    """
    ...
