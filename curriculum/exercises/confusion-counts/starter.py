import numpy as np


def confusion(actual, predicted, labels):
    """Counts of actual (rows) against predicted classes (columns), accuracy and majority baseline.

    actual, predicted: shape (n,). labels: shape (k,), the order of rows and columns.
    Returns C of shape (k, k), accuracy and baseline, each from 0 to 1.
    """
    ...
