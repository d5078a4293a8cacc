import numpy as np
from sklearn.metrics import precision_recall_curve


def working_point(y_val, score_val, y_test, score_test, least_precision):
    """The threshold with the highest validation recall whose validation precision is at least least_precision.

    Returns a dict with "threshold", "validation" and "test", the last two (precision, recall); or None.
    """
    ...
