import numpy as np


def scores(actual, predicted):
    """Precision, recall and F1 of each class, and three averages of F1, as a dict with seven entries.

    actual, predicted: the classes of n items, shape (n,).
    """
    ...
